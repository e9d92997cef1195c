package no.bygdevekst.budget;

import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.OtherSource;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.plan.OwnEffort;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** A budget line as the reason for a figure: a leaf that says which line it is and who stands behind it. */
final class LineReason {

    private static final Template LINE = Template.of(
            "{use}, {source} (linje {line} i budsjettet til tiltak {measure} «{title}»)",
            "{use}, {source} (linje {line} i budsjettet til tiltak {measure} «{title}»)",
            "{use}, {source} (line {line} in the budget of measure {measure} “{title}”)");

    private LineReason() {}

    static Explanation of(Agreement agreement, NumberedLine numbered) {
        Phrase what = what(agreement, numbered);
        if (numbered.line().contribution() instanceof OwnEffort effort) {
            return Explanation.of(what, new Step.OwnEffort(effort.hours(), effort.rate()))
                    .citing(
                            numbered.line().source() instanceof Party.OfMunicipality
                                    ? Source.HOURS
                                    : Source.PARTNERS_EFFORT);
        }
        return Explanation.given(what, numbered.line().value());
    }

    private static Phrase what(Agreement agreement, NumberedLine numbered) {
        return new Phrase(
                LINE,
                Arguments.of("use", numbered.line().use())
                        .and("source", name(agreement, numbered.line().source()))
                        .and("line", numbered.number())
                        .and("measure", numbered.measure().id().value())
                        .and("title", numbered.measure().title()));
    }

    private static Argument name(Agreement agreement, FundingSource source) {
        if (source instanceof Party.OfMunicipality of) {
            return Argument.words(
                    agreement.municipality(of.number()).map(Municipality::name).getOrElse(source::toString));
        }
        if (source instanceof Party.OfPartner of) {
            return Argument.words(agreement.partner(of.id()).map(Partner::name).getOrElse(source::toString));
        }
        return source instanceof OtherSource other ? Argument.words(other.name()) : SourceColumn.STATE;
    }
}

package no.bygdevekst.budget;

import io.vavr.Lazy;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.plan.OwnEffort;
import no.bygdevekst.source.Citation;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.TermsSources;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** A budget line as the reason for a figure: a leaf that says which line it is and who stands behind it. */
record LineReason(Agreement agreement, Lazy<Parties> who, TermsSources sources) {

    private static final Template LINE = Template.of(
            "{use}, {source} (linje {line} i budsjettet til tiltak {measure} «{title}»)",
            "{use}, {source} (linje {line} i budsjettet til tiltak {measure} «{title}»)",
            "{use}, {source} (line {line} in the budget of measure {measure} “{title}”)");

    static LineReason of(Agreement agreement, GrantTerms terms) {
        Given.value("agreement", agreement);
        TermsSources sources = Given.value("terms", terms).sources();
        return new LineReason(agreement, Lazy.of(() -> Parties.of(agreement)), sources);
    }

    Parties parties() {
        return who.get();
    }

    Explanation of(NumberedLine numbered) {
        return numbered.line().contribution() instanceof OwnEffort effort
                ? Explanation.of(what(numbered), new Step.OwnEffort(effort.hours(), effort.rate()))
                        .citing(effortSource(numbered))
                : Explanation.given(what(numbered), numbered.value());
    }

    private Citation effortSource(NumberedLine numbered) {
        return numbered.line().source() instanceof Party.OfMunicipality
                ? sources.municipalHours()
                : sources.partnersEffort();
    }

    private Phrase what(NumberedLine numbered) {
        return new Phrase(
                LINE,
                Arguments.of("use", numbered.line().use())
                        .and("source", parties().name(numbered.line().source()))
                        .and("line", numbered.number())
                        .and("measure", numbered.measure().id().value())
                        .and("title", numbered.measure().title()));
    }
}

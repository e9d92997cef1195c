package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.terms.GrantSplit;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** The two instalments of what the state brings in a year, with the figures and the terms behind them. */
record YearInstalments(Figures whole, GrantTerms terms, GrantSplit split) {

    private static final Template FIRST = Template.of(
            "første delutbetaling av tilskuddet for {year}",
            "første delutbetaling av tilskotet for {year}",
            "the first instalment of the grant for {year}");

    private static final Template SECOND = Template.of(
            "andre delutbetaling av tilskuddet for {year}",
            "andre delutbetaling av tilskotet for {year}",
            "the second instalment of the grant for {year}");

    static YearInstalments of(Figures whole, GrantTerms terms) {
        return new YearInstalments(
                whole, terms, terms.split(whole.amounts(SourceColumn.STATE).head()));
    }

    Explanation explainFirst() {
        Step step = new Step.RoundedShare(grant(), terms.firstShare(), terms.rounding(), terms.roundingUnit());
        return Explanation.of(named(FIRST), step)
                .under(terms.firstInstalmentRounding())
                .citing(Source.INSTALMENTS);
    }

    Explanation explainSecond() {
        Step step = new Step.Difference(grant(), Vector.of(explainFirst()));
        return Explanation.of(named(SECOND), step).citing(Source.INSTALMENTS);
    }

    private Explanation grant() {
        return whole.explain(SourceColumn.STATE, year());
    }

    private Phrase named(Template template) {
        return new Phrase(template, Arguments.none().and("year", year()));
    }

    private int year() {
        return whole.years().head();
    }
}

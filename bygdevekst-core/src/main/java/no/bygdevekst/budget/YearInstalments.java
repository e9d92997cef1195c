package no.bygdevekst.budget;

import io.vavr.control.Option;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.terms.ExplainedSplit;
import no.bygdevekst.terms.GrantSplit;
import no.bygdevekst.terms.GrantTerms;

/** The two instalments of what the state brings in a year, with the figures and the terms behind them. */
record YearInstalments(Figures whole, GrantTerms terms, GrantSplit split) {

    static YearInstalments of(Figures whole, GrantTerms terms) {
        return new YearInstalments(
                whole, terms, terms.split(whole.amounts(SourceColumn.STATE).head()));
    }

    Explanation explainFirst() {
        return explained().first();
    }

    Explanation explainSecond() {
        return explained().second();
    }

    private ExplainedSplit explained() {
        int year = whole.years().head();
        return new ExplainedSplit(terms, year, Option.none(), whole.explain(SourceColumn.STATE, year));
    }
}

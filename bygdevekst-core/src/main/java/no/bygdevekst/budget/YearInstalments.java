package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.ExplainedGrants;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.terms.ExplainedSplit;
import no.bygdevekst.terms.GrantSplit;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/**
 * The two instalments of a year's annual grants, as approved where it is; what no grant pays is in neither.
 *
 * @param whole the figures of the year's table
 * @param basis what payments are made of
 */
record YearInstalments(Figures whole, PaymentBasis basis) {

    private static final Template FIRSTS = Template.of(
            "de første delutbetalingene for {year}",
            "dei første delutbetalingane for {year}",
            "the first instalments of {year}");

    private static final Template SECONDS = Template.of(
            "de andre delutbetalingene for {year}",
            "dei andre delutbetalingane for {year}",
            "the second instalments of {year}");

    GrantSplit split() {
        Vector<GrantSplit> splits =
                grants().map(grant -> basis.terms().split(basis.grantYears().amount(year(), grant)));
        return new GrantSplit(Nok.total(splits.map(GrantSplit::first)), Nok.total(splits.map(GrantSplit::second)));
    }

    Explanation explainFirst() {
        return together(FIRSTS, splits().map(ExplainedSplit::first));
    }

    Explanation explainSecond() {
        return together(SECONDS, splits().map(ExplainedSplit::second));
    }

    private Explanation together(Template what, Vector<Explanation> parts) {
        return parts.size() == 1
                ? parts.head()
                : Explanation.of(new Phrase(what, Arguments.of("year", Argument.number(year()))), new Step.Sum(parts))
                        .citing(basis.terms().sources().split());
    }

    private Vector<ExplainedSplit> splits() {
        return isTheTable()
                ? Vector.of(new ExplainedSplit(
                        basis.terms(), year(), Option.none(), whole.explain(SourceColumn.STATE, year())))
                : grants().map(grant -> ExplainedGrants.of(basis).split(year(), grant));
    }

    // Of one grant with nothing else approved the table itself says what is split.
    private boolean isTheTable() {
        return !basis.commitment().hasSeveralGrants()
                && basis.grantYears().amount(year()).equals(whole.amount(SourceColumn.STATE, year()));
    }

    private Vector<Integer> grants() {
        return basis.commitment().grants().map(StateGrant::appropriationYear);
    }

    private int year() {
        return whole.years().head();
    }
}

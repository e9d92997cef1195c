package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.GrantReasons;
import no.bygdevekst.commitment.GrantYears;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.terms.ExplainedSplit;
import no.bygdevekst.terms.GrantSplit;

/** The two instalments of what the grants pay of a year, with the figures and the basis behind them. */
record YearInstalments(Figures whole, PaymentBasis basis) {

    /** The sums over the grants. */
    GrantSplit split() {
        return new GrantSplit(Nok.total(splits().map(GrantSplit::first)), Nok.total(splits().map(GrantSplit::second)));
    }

    private Vector<GrantSplit> splits() {
        return grants().map(grant -> basis.terms().split(basis.grantYears().amount(year(), grant)));
    }

    Explanation explainFirst() {
        return hasOneGrant() ? explained().head().first() : ExplainedSplit.first(year(), explained());
    }

    Explanation explainSecond() {
        return hasOneGrant() ? explained().head().second() : ExplainedSplit.second(year(), explained());
    }

    private Vector<ExplainedSplit> explained() {
        return grants().map(this::explained);
    }

    // Where the only grant pays all that is asked for, the table itself shows what is split, down to the lines.
    private ExplainedSplit explained(int grant) {
        GrantYears years = basis.grantYears();
        boolean isAsAsked = hasOneGrant()
                && years.approved(year(), grant).isEmpty()
                && years.asked(year(), grant).equals(whole.amount(SourceColumn.STATE, year()));
        return isAsAsked
                ? new ExplainedSplit(basis.terms(), year(), Option.none(), whole.explain(SourceColumn.STATE, year()))
                : GrantReasons.of(basis).split(year(), grant);
    }

    private Vector<Integer> grants() {
        return basis.commitment()
                .grants()
                .map(StateGrant::appropriationYear)
                .filter(grant -> hasOneGrant()
                        || basis.grantYears().amount(year(), grant).isPositive());
    }

    private boolean hasOneGrant() {
        return !basis.commitment().hasSeveralGrants();
    }

    private int year() {
        return whole.years().head();
    }
}

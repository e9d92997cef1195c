package no.bygdevekst.programme;

import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.payment.PaymentTotals;
import no.bygdevekst.payment.Settlement;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Given;

/**
 * The sums of a pilot (<i>summer for en pilot</i>): what is committed and asked for, and, where there can be a payment
 * plan, what becomes of it.
 *
 * @param commitment kroner of the state's grants
 * @param asked kroner of all state lines within the period
 * @param payments what is released, planned, awaiting a report and lapsed; together the annual grants; none without a
 *     payment plan
 * @param undistributed kroner of the commitment that no year's grant has; none without a payment plan
 * @param settlement what is paid and what is to be paid now; none without a payment plan or payments
 */
public record PilotSums(
        Nok commitment,
        Nok asked,
        Option<PaymentTotals> payments,
        Option<Nok> undistributed,
        Option<Settlement> settlement) {

    /**
     * Refuses null.
     *
     * @param commitment kroner of the state's grants
     * @param asked kroner of all state lines within the period
     * @param payments where the annual grants stand
     * @param undistributed kroner of the commitment that no year's grant has
     * @param settlement what is paid and what is to be paid now
     */
    public PilotSums {
        Given.value("commitment", commitment);
        Given.value("asked", asked);
        Given.noNull("payments", payments);
        Given.noNull("undistributed", undistributed);
        Given.noNull("settlement", settlement);
    }

    static PilotSums of(Agreement agreement, WholePeriodBudget budget, Option<PaymentProjection> payments) {
        return new PilotSums(
                Nok.total(agreement.grants().map(StateGrant::amount)),
                Nok.total(budget.total().amounts(SourceColumn.STATE)),
                payments.map(PaymentProjection::totals),
                payments.map(PaymentProjection::undistributed),
                payments.flatMap(PaymentProjection::settlement));
    }

    /**
     * All annual grants together.
     *
     * @return kroner, none without a payment plan
     */
    public Option<Nok> granted() {
        return payments.map(PaymentTotals::sum);
    }
}

package no.bygdevekst.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.GrantTerms;

/**
 * What is paid when of an approved or submitted plan's grants (<i>utbetalingsplan</i>), such as 4 500 000 kroner early
 * in 2025 and 1 500 000 late in the year.
 *
 * <p>Who has amounts can make one here; from an action plan it is only made of one that is fit to be submitted, and a
 * draft gives a {@link PaymentProjection} of the same figures.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PaymentPlan extends PaymentSchedule {

    PaymentPlan(PaymentBasis basis) {
        super(basis);
    }

    /**
     * The plan of amounts.
     *
     * @param commitment what the state has committed itself to
     * @param grants what is asked for under each year's grant
     * @param status the plan's year and whether it is approved
     * @param reports the progress reports, in any order
     * @param terms the grant terms
     * @return the plan
     * @throws IllegalArgumentException if an {@link Impediment} makes it impossible
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    public static PaymentPlan of(
            Commitment commitment,
            AnnualGrants grants,
            PlanStatus status,
            Vector<ProgressReport> reports,
            GrantTerms terms) {
        return check(commitment, grants, status, reports, terms).toEither().getOrElseThrow(PaymentBasis::refusal);
    }

    /**
     * The plan of amounts, or all that makes it impossible.
     *
     * @param commitment what the state has committed itself to
     * @param grants what is asked for under each year's grant
     * @param status the plan's year and whether it is approved
     * @param reports the progress reports, in any order
     * @param terms the grant terms
     * @return the plan, or its impediments
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    public static Validation<Seq<Impediment>, PaymentPlan> check(
            Commitment commitment,
            AnnualGrants grants,
            PlanStatus status,
            Vector<ProgressReport> reports,
            GrantTerms terms) {
        return PaymentBasis.check(commitment, grants, status, reports, terms).map(PaymentPlan::new);
    }
}

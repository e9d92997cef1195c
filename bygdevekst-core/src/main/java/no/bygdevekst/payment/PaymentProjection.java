package no.bygdevekst.payment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.GrantTerms;

/**
 * What would be paid when (<i>framskriving av utbetalinger</i>): the figures of a {@link PaymentPlan} for what is not
 * decided, a draft or a supposed course of spending.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PaymentProjection extends PaymentSchedule {

    PaymentProjection(PaymentBasis basis) {
        super(basis);
    }

    /**
     * The projection of amounts.
     *
     * @param commitment what the state has committed itself to
     * @param grants what is asked for under each year's grant
     * @param status the plan's year and whether it is approved
     * @param reports the progress reports, in any order
     * @param terms the grant terms
     * @return the projection
     * @throws IllegalArgumentException if an {@link Impediment} makes it impossible
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    public static PaymentProjection of(
            Commitment commitment,
            AnnualGrants grants,
            PlanStatus status,
            Vector<ProgressReport> reports,
            GrantTerms terms) {
        return check(commitment, grants, status, reports, terms).toEither().getOrElseThrow(PaymentBasis::refusal);
    }

    /**
     * The projection of amounts, or all that makes it impossible.
     *
     * @param commitment what the state has committed itself to
     * @param grants what is asked for under each year's grant
     * @param status the plan's year and whether it is approved
     * @param reports the progress reports, in any order
     * @param terms the grant terms
     * @return the projection, or its impediments
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    public static Validation<Seq<Impediment>, PaymentProjection> check(
            Commitment commitment,
            AnnualGrants grants,
            PlanStatus status,
            Vector<ProgressReport> reports,
            GrantTerms terms) {
        return PaymentBasis.check(commitment, grants, status, reports, terms).map(PaymentProjection::new);
    }
}

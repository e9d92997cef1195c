package no.bygdevekst.commitment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.GrantTerms;
import org.immutables.value.Value;

/**
 * All that payments follow from (<i>utbetalingsgrunnlag</i>): 16 million kroner for 2025–2027, asked for as 6, 5 and 5
 * million, an approved plan of 2026, the reports so far, and the grant terms.
 *
 * <p>It can hold what cannot be paid; its {@link #impediments()} say why.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PaymentBasis implements WithPaymentBasis {

    PaymentBasis() {}

    /**
     * What the state has committed itself to.
     *
     * @return the commitment
     */
    public abstract Commitment commitment();

    /**
     * What is asked for under each year's grant.
     *
     * @return the annual grants
     */
    public abstract AnnualGrants annualGrants();

    /**
     * How far the planning has come.
     *
     * @return the plan's year and whether it is approved
     */
    public abstract PlanStatus status();

    /**
     * The grant terms.
     *
     * @return the terms
     */
    public abstract GrantTerms terms();

    /**
     * The progress reports, in any order.
     *
     * @return the reports, possibly none
     */
    @Value.Default
    public Vector<ProgressReport> reports() {
        return Vector.empty();
    }

    /**
     * What else is known to make payments impossible, from what amounts alone do not tell.
     *
     * @return the impediments that whoever has the plans has found, possibly none
     */
    @Value.Default
    public Vector<Impediment> impedimentsOfPlans() {
        return Vector.empty();
    }

    /**
     * All that makes payments impossible.
     *
     * @return each impediment once: of the grants, years ascending, of the reports, years ascending, then those
     *     {@linkplain #impedimentsOfPlans() of the plans}
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    @Value.Lazy
    public Vector<Impediment> impediments() {
        return Impediments.of(this).appendAll(impedimentsOfPlans());
    }

    /**
     * This basis if it can be paid.
     *
     * @return the same, or its impediments
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    public final Validation<Seq<Impediment>, PaymentBasis> check() {
        return impediments().isEmpty() ? Validation.valid(this) : Validation.invalid(impediments());
    }

    /**
     * The last year that something can be paid in.
     *
     * @return the year, by the terms
     */
    public final int lastPayableYear() {
        return terms().lastPayableYear(commitment().period(), commitment().appropriationYear());
    }

    /**
     * This basis with other reports.
     *
     * @param reports all of them, in any order
     * @return the basis
     */
    public final PaymentBasis withReports(ProgressReport... reports) {
        return withReports(Vector.of(reports));
    }

    /**
     * A basis without reports.
     *
     * @param commitment what the state has committed itself to
     * @param annualGrants what is asked for under each year's grant
     * @param status the plan's year and whether it is approved
     * @param terms the grant terms
     * @return the basis
     */
    public static PaymentBasis of(
            Commitment commitment, AnnualGrants annualGrants, PlanStatus status, GrantTerms terms) {
        return ImmutablePaymentBasis.builder()
                .commitment(commitment)
                .annualGrants(annualGrants)
                .status(status)
                .terms(terms)
                .build();
    }
}

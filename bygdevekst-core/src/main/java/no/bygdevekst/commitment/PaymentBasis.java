package no.bygdevekst.commitment;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.LateReport;
import org.immutables.value.Value;

/**
 * All that payments follow from (<i>utbetalingsgrunnlag</i>): 16 million kroner for 2025–2027, asked for as 6, 5 and 5
 * million, an approved plan of 2026, the reports so far, what is paid, and the grant terms.
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
     * What is asked for under each year's grant, and what was approved.
     *
     * @return the annual grants
     */
    public abstract AnnualGrants annualGrants();

    /**
     * How far the planning has come.
     *
     * @return the plan's year, whether it is approved, and what was approved before it
     */
    public abstract PlanStatus status();

    /**
     * The grant terms.
     *
     * @return the terms, which hold for every grant
     */
    public abstract GrantTerms terms();

    /**
     * The progress reports, in any order.
     *
     * @return the reports, possibly none and possibly several for a year
     */
    @Value.Default
    public Vector<ProgressReport> reports() {
        return Vector.empty();
    }

    /**
     * The payments made, in any order. They change nothing of what is to be paid when.
     *
     * @return what was paid, and below zero what was paid back; possibly none
     */
    @Value.Default
    public Vector<Payment> payments() {
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
     * What each grant pays of each year.
     *
     * @return the annual grants by year and grant
     */
    @Value.Lazy
    public GrantYears grantYears() {
        return GrantYears.of(annualGrants(), choice());
    }

    /**
     * The report that counts for each year.
     *
     * @return the reports that count
     */
    @Value.Lazy
    public CountingReports countingReports() {
        return CountingReports.of(this);
    }

    /**
     * All that makes payments impossible.
     *
     * @return each impediment once: of the grants, of what is asked for, of what was approved, of the reports, then
     *     those {@linkplain #impedimentsOfPlans() of the plans}; within each years ascending
     * @throws ArithmeticException if the sum of the grants does not fit
     */
    @Value.Lazy
    public Vector<Impediment> impediments() {
        return ImpedimentSearch.in(this).appendAll(impedimentsOfPlans());
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

    GrantChoice choice() {
        return GrantChoice.of(commitment(), status());
    }

    /**
     * Which grant pays something.
     *
     * @param year the year that it is asked for or approved in
     * @param appropriationYear the appropriation year that it names, if it does
     * @return the grant that is named; where none is the only one, or of several the earliest in years that were
     *     settled before this plan; else none
     */
    public final Option<StateGrant> paying(int year, Option<Integer> appropriationYear) {
        return choice().of(year, appropriationYear);
    }

    /**
     * What each grant paid of each year in the plan before this one: what names no grant was paid by the earliest.
     *
     * @param previous what that plan asked for, and what was approved of it
     * @return its annual grants by year and grant
     */
    public final GrantYears previousGrantYears(AnnualGrants previous) {
        return GrantYears.of(previous, GrantChoice.ofPrevious(commitment()));
    }

    /**
     * The last year that something can be paid in under a grant.
     *
     * @param appropriationYear the grant's appropriation year
     * @return the year, by the terms
     */
    public final int lastPayableYear(int appropriationYear) {
        return terms().lastPayableYear(commitment().period(), appropriationYear);
    }

    /**
     * The report that a year's first payment under a grant is held against.
     *
     * @param year any year
     * @param appropriationYear the grant's appropriation year
     * @return the report dated last, of those that the terms do not hold to be too late for the grant; or none
     */
    public final Option<ProgressReport> reportFor(int year, int appropriationYear) {
        return terms().lateReport() == LateReport.ALWAYS
                ? countingReports().of(year)
                : countingReports().of(year, terms().lastCarryOverYear(appropriationYear));
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
     * This basis with other payments.
     *
     * @param payments all of them, in any order
     * @return the basis
     */
    public final PaymentBasis withPayments(Payment... payments) {
        return withPayments(Vector.of(payments));
    }

    /**
     * A basis without reports and payments.
     *
     * @param commitment what the state has committed itself to
     * @param annualGrants what is asked for under each year's grant, and what was approved
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

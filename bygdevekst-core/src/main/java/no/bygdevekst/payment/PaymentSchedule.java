package no.bygdevekst.payment;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;

/**
 * What is paid when (<i>utbetalinger</i>): the instalments of each year's grant, where they stand, and the sums over
 * them. A {@link PaymentPlan} and a {@link PaymentProjection} of the same amounts have the same figures.
 *
 * <p>The released, planned, awaiting and lapsed instalments together are the annual grants, and with what is not
 * distributed the commitment.
 *
 * <p>This class is immutable and thread-safe.
 */
public abstract sealed class PaymentSchedule permits PaymentPlan, PaymentProjection {

    private final Course course;
    private final List<PaymentYear> years;
    private final Vector<Instalment> instalments;

    PaymentSchedule(Course course) {
        this.course = course;
        this.years = PaymentYear.run(course);
        this.instalments = inOrder(years);
    }

    private static Vector<Instalment> inOrder(List<PaymentYear> years) {
        List<Instalment> instalments = new ArrayList<>();
        years.forEach(year -> instalments.addAll(year.instalments()));
        return Vector.ofAll(instalments);
    }

    Course course() {
        return course;
    }

    /**
     * What the state has committed itself to.
     *
     * @return kroner for the whole period
     */
    public Nok commitment() {
        return course.commitment().amount();
    }

    /**
     * What of the commitment no year's grant asks for.
     *
     * @return kroner, not negative
     */
    public Nok undistributed() {
        return commitment().minus(course.grants().total());
    }

    /**
     * The years' grants.
     *
     * @return the grants of the years that have one, ascending
     */
    public Vector<AnnualGrant> annualGrants() {
        return course.grants().inOrder();
    }

    /**
     * The instalments.
     *
     * @return those above zero, in order of year, within it of kind, and carried ones of the year they come from
     */
    public Vector<Instalment> instalments() {
        return instalments;
    }

    /**
     * The instalments summed by where they stand.
     *
     * @return the four sums
     */
    public PaymentTotals totals() {
        return PaymentTotals.of(instalments());
    }

    /**
     * All that can be paid, or has been.
     *
     * @return kroner
     */
    public Nok released() {
        return PaymentTotals.sum(instalments(), InstalmentStatus.RELEASED);
    }

    /**
     * The measures' parts of the instalments: the first in proportion to their grants by largest remainder, to the øre,
     * ties to the earlier measure, and the second what remains of each grant.
     *
     * @return a share for each year and measure with a grant, none where the grants are by year alone
     */
    public Vector<MeasureShare> byMeasure() {
        return MeasureShares.of(course);
    }

    /**
     * Where the money is at each year's end.
     *
     * @return a row for every year of the period, and those after it that something can be carried to
     */
    public Vector<LedgerRow> ledger() {
        return Ledger.of(course, years);
    }

    /**
     * What was needed and what was spent, for each year with a report.
     *
     * @return the checks, years ascending
     */
    public Vector<SpendingCheck> checks() {
        return Vector.ofAll(years).flatMap(PaymentYear::check);
    }

    /**
     * The checks that failed and cost something: the year's own second instalment is carried over or lapses for it.
     *
     * @return the checks, years ascending
     */
    public Vector<SpendingCheck> shortfalls() {
        Vector<Integer> withSecond = instalments()
                .filter(each -> each.kind() == InstalmentKind.SECOND)
                .map(Instalment::year);
        return checks().filter(each -> !each.isUsedUp() && withSecond.contains(each.year()));
    }

    /**
     * The closed years that have a grant and no report.
     *
     * @return the years, ascending
     */
    public Vector<Integer> closedWithoutReport() {
        return course.grants()
                .years()
                .filter(year -> course.isClosed(year) && course.spentBy(year).isEmpty());
    }

    /**
     * The instalments that no year is left for.
     *
     * @return each with its cause, in order
     */
    public Vector<Lapse> lapses() {
        return instalments()
                .filter(each -> each.is(InstalmentStatus.LAPSED))
                .map(each -> new Lapse(each, lapseCause(each.year())));
    }

    private LapseCause lapseCause(int year) {
        return year == course.commitment().period().to() ? LapseCause.PERIOD_END : LapseCause.CARRY_OVER_LIMIT;
    }

    /**
     * Why an instalment stands where it does.
     *
     * @param instalment one of {@link #instalments()}
     * @return the reason
     * @throws IllegalArgumentException if it is none of them
     */
    public StatusReason reason(Instalment instalment) {
        PaymentYear year = Vector.ofAll(years)
                .find(each -> each.instalments().contains(instalment))
                .getOrElseThrow(
                        () -> new IllegalArgumentException("not an instalment of this schedule: " + instalment));
        return new YearStatus(course, year.year(), year.check()).reason(instalment);
    }

    /**
     * What would be paid if more were spent: as if a report for each of these years were there, and they had closed.
     *
     * @param spentToDate by year of the period, all that is spent from the start of the period to that year's end
     * @return the projection; years before the last of them and without a report close without one
     * @throws IllegalArgumentException if a year is outside the period or has a report, or an amount is negative
     */
    public PaymentProjection whatIf(Map<Integer, Nok> spentToDate) {
        return new PaymentProjection(course.withReports(spentToDate));
    }

    /**
     * How an instalment came about and why it stands where it does.
     *
     * @param instalment one of {@link #instalments()}
     * @return the explanation, whose figure is its amount
     * @throws IllegalArgumentException if it is none of them
     */
    public Explanation explain(Instalment instalment) {
        return explanations().of(instalment);
    }

    /**
     * How each figure came about.
     *
     * @return the explanations, each made when it is asked for
     */
    public PaymentExplanations explanations() {
        return new PaymentExplanations(this);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof PaymentSchedule that && getClass() == that.getClass() && course.equals(that.course);
    }

    @Override
    public final int hashCode() {
        return course.hashCode();
    }

    @Override
    public final String toString() {
        return instalments().mkString("[", ", ", "]");
    }
}

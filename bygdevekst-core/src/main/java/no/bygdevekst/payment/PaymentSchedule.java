package no.bygdevekst.payment;

import io.vavr.Lazy;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Payment;

/**
 * What is paid when (<i>utbetalinger</i>): the instalments of each year's grant, where they stand, and the sums over
 * them. A {@link PaymentPlan} and a {@link PaymentProjection} of the same amounts have the same figures.
 *
 * <p>For each grant the released, planned, awaiting and lapsed instalments together are its annual grants, and with
 * what is not distributed the grant.
 *
 * <p>This class is immutable and thread-safe.
 */
public abstract sealed class PaymentSchedule permits PaymentPlan, PaymentProjection {

    private final Course course;
    private final List<PaymentYear> years;
    private final Vector<Instalment> instalments;
    private final Lazy<Vector<MeasureShare>> byMeasure;

    PaymentSchedule(Course course) {
        this.course = course;
        this.years = PaymentYear.run(course);
        this.instalments = inOrder(years);
        this.byMeasure = Lazy.of(() -> MeasureShares.of(course));
    }

    private static Vector<Instalment> inOrder(List<PaymentYear> years) {
        List<Instalment> instalments = new ArrayList<>();
        years.forEach(year -> instalments.addAll(year.instalments()));
        return Vector.ofAll(instalments);
    }

    /**
     * What the payments follow from.
     *
     * @return the basis, with the reports that are supposed
     */
    public PaymentBasis basis() {
        return course.basis();
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
     * What of the commitment no year's grant has.
     *
     * @return kroner, not negative
     */
    public Nok undistributed() {
        return commitment().minus(course.grantYears().total());
    }

    /**
     * The grants that the state has committed itself to.
     *
     * @return the grants, appropriation years ascending
     */
    public Vector<CommittedGrant> grants() {
        return course.commitment()
                .grants()
                .map(grant -> new CommittedGrant(
                        grant.appropriationYear(),
                        grant.amount(),
                        grant.amount().minus(course.grantYears().total(grant.appropriationYear())),
                        course.lastPayableYear(grant.appropriationYear())));
    }

    /**
     * The annual grants.
     *
     * @return those of the years and grants that something is asked for, years ascending, within a year appropriation
     *     years ascending
     */
    public Vector<AnnualGrant> annualGrants() {
        return course.grantYears().inOrder();
    }

    /**
     * The instalments.
     *
     * @return those above zero, in order of year, within it of kind, then of the year that they come from, then of
     *     grant
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
     * The measures' parts of the annual grants and their instalments: by largest remainder to the øre, ties to the
     * earlier measure.
     *
     * @return a share for each year, grant and measure with something asked for, none where that is by year alone
     */
    public Vector<MeasureShare> byMeasure() {
        return byMeasure.get();
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
     * What was paid, held against what is released. Payments change nothing of what is to be paid when.
     *
     * @return the sum paid and what remains to pay, none where no payments are given
     * @throws ArithmeticException if the sum does not fit
     */
    public Option<Settlement> settlement() {
        if (basis().payments().isEmpty()) {
            return Option.none();
        }
        Nok paid = Nok.total(basis().payments().map(Payment::amount));
        return Option.some(new Settlement(paid, released().minus(paid)));
    }

    /**
     * The reports that say less than what was needed for a second instalment of their year, which is carried over or
     * lapses for it, whether or not a date stands in the way as well.
     *
     * @return one for each such report, years ascending
     */
    public Vector<Shortfall> shortfalls() {
        return Shortfalls.of(this);
    }

    /**
     * The closed years that have a grant and no report.
     *
     * @return the years, ascending
     */
    public Vector<Integer> closedWithoutReport() {
        return commitmentPeriod()
                .filter(year -> course.isClosed(year) && course.spentBy(year).isEmpty())
                .filter(year -> course.grantYears().amount(year).isPositive());
    }

    private Vector<Integer> commitmentPeriod() {
        return course.commitment().period().years();
    }

    /**
     * The instalments that no year is left for.
     *
     * @return each with its cause, in order
     */
    public Vector<Lapse> lapses() {
        return instalments()
                .filter(each -> each.is(InstalmentStatus.LAPSED))
                .map(each -> new Lapse(each, lapseCause(each)));
    }

    private LapseCause lapseCause(Instalment lapsed) {
        if (reason(lapsed) == StatusReason.REPORT_TOO_LATE) {
            return LapseCause.REPORT_TOO_LATE;
        }
        return lapsed.year() == course.commitment().period().to() ? LapseCause.PERIOD_END : LapseCause.CARRY_OVER_LIMIT;
    }

    /**
     * Why an instalment stands where it does.
     *
     * @param instalment one of {@link #instalments()}
     * @return the reason
     * @throws IllegalArgumentException if it is none of them
     */
    public StatusReason reason(Instalment instalment) {
        return Vector.ofAll(years)
                .find(each -> each.instalments().contains(instalment))
                .getOrElseThrow(() -> new IllegalArgumentException("not an instalment of this schedule: " + instalment))
                .test()
                .reason(instalment);
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

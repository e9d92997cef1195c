package no.bygdevekst.commitment;

import io.vavr.control.Option;
import no.bygdevekst.period.Years;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.text.Given;

/**
 * How far the yearly planning has come (<i>planstatus</i>): the plan's year, whether the plan is approved, and which
 * plan was approved before it, such as a draft of 2027 after the plan of 2026.
 *
 * <p>The plan for a year is written before the year before it has ended, and that year closes when the new plan is
 * approved. Years before the current one are closed, those after it open.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanStatus {

    private final int planYear;
    private final boolean planApproved;
    private final Option<Integer> previousYear;
    private final boolean previousApproved;

    private PlanStatus(int planYear, boolean planApproved, Option<Integer> previousYear, boolean previousApproved) {
        this.planYear = Years.check("planYear", planYear);
        this.planApproved = planApproved;
        this.previousYear = previousYear;
        this.previousApproved = previousApproved;
    }

    /**
     * A plan that the ministry has approved.
     *
     * @param planYear the plan's year
     * @return the status; the plan's year is the current one
     * @throws IllegalArgumentException if it is not a year from 2000 to 2999
     */
    public static PlanStatus approved(int planYear) {
        return new PlanStatus(planYear, true, Option.none(), false);
    }

    /**
     * A plan that is not approved.
     *
     * @param planYear the plan's year
     * @return the status; the year before the plan's is the current one
     * @throws IllegalArgumentException if it is not a year from 2000 to 2999
     */
    public static PlanStatus draft(int planYear) {
        return new PlanStatus(planYear, false, Option.none(), false);
    }

    /**
     * The status of a plan.
     *
     * @param plan the plan
     * @param previous the plan before it, if there is one
     * @return the status
     */
    public static PlanStatus of(ActionPlan plan, Option<ActionPlan> previous) {
        Given.value("plan", plan);
        Given.value("previous", previous);
        return new PlanStatus(
                plan.year(),
                plan.isApproved(),
                previous.map(ActionPlan::year),
                previous.exists(ActionPlan::isApproved));
    }

    /**
     * This status after an approved plan.
     *
     * @param previousYear the year of the last plan approved before this one
     * @return the status; years up to and with that one are settled
     * @throws IllegalArgumentException if it is not a year from 2000 to 2999
     */
    public PlanStatus after(int previousYear) {
        return new PlanStatus(planYear, planApproved, Option.some(Years.check("previousYear", previousYear)), true);
    }

    /**
     * This status as if the plans up to and with a year were approved.
     *
     * @param year any year from 2000 to 2999
     * @return the status; its current year is that year or a later one
     * @throws IllegalArgumentException if it is not such a year
     */
    public PlanStatus approvedThrough(int year) {
        return currentYear() >= year
                ? this
                : new PlanStatus(Math.max(planYear, year), true, previousYear, previousApproved);
    }

    /**
     * The plan's year.
     *
     * @return a year from 2000 to 2999, inside the agreement period or not
     */
    public int planYear() {
        return planYear;
    }

    /**
     * Whether the plan itself is approved.
     *
     * @return true if it is
     */
    public boolean isPlanApproved() {
        return planApproved;
    }

    /**
     * Whether a plan of that year is approved: the plan, or the one before it.
     *
     * @return true if one is
     */
    public boolean isApproved() {
        return planApproved || (previousApproved && previousYear.contains(planYear));
    }

    /**
     * The year of the plan before this one.
     *
     * @return the year, if there is such a plan
     */
    public Option<Integer> previousYear() {
        return previousYear;
    }

    /**
     * The year that payments run in.
     *
     * @return the plan's year if a plan of it is approved, else that of the plan before it where that is earlier, else
     *     the year before the plan's
     */
    public int currentYear() {
        return isApproved() ? planYear : earlierPlan().getOrElse(planYear - 1);
    }

    /**
     * The last year whose grant is settled (<i>avgjort</i>): it was approved, or another plan could not change it.
     *
     * @return the year of the plan before this one, where that is not later than the plan's, else the year before the
     *     plan's
     */
    public int settledThrough() {
        return previousYear.filter(year -> year <= planYear).getOrElse(planYear - 1);
    }

    /**
     * Whether a year's grant is settled.
     *
     * @param year any year
     * @return true up to and with {@link #settledThrough()}
     */
    public boolean isSettled(int year) {
        return year <= settledThrough();
    }

    private Option<Integer> earlierPlan() {
        return previousYear.filter(year -> year < planYear);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanStatus that
                && planYear == that.planYear
                && planApproved == that.planApproved
                && previousYear.equals(that.previousYear)
                && previousApproved == that.previousApproved;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * planYear + Boolean.hashCode(planApproved))
                + 31 * previousYear.hashCode()
                + Boolean.hashCode(previousApproved);
    }

    /** The year and whether it is approved, {@code approved 2026} or {@code draft 2027 after approved 2026}. */
    @Override
    public String toString() {
        return words(planApproved)
                + planYear
                + previousYear
                        .map(year -> " after " + words(previousApproved) + year)
                        .getOrElse("");
    }

    private static String words(boolean approved) {
        return approved ? "approved " : "draft ";
    }
}

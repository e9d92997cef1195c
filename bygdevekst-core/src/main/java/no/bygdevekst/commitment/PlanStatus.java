package no.bygdevekst.commitment;

import no.bygdevekst.period.Years;

/**
 * How far the yearly planning has come (<i>planstatus</i>): the plan's year, and whether the plan, or one before it of
 * the same year, is approved.
 *
 * <p>The plan for a year is written before the year before it has ended, and that year closes when the new plan is
 * approved. Years before the current one are closed, those after it open.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanStatus {

    private final int planYear;
    private final boolean approved;

    private PlanStatus(int planYear, boolean approved) {
        this.planYear = Years.check("planYear", planYear);
        this.approved = approved;
    }

    /**
     * A plan that the ministry has approved.
     *
     * @param planYear the plan's year
     * @return the status; the plan's year is the current one
     * @throws IllegalArgumentException if it is not a year from 2000 to 2999
     */
    public static PlanStatus approved(int planYear) {
        return new PlanStatus(planYear, true);
    }

    /**
     * A plan that is not approved.
     *
     * @param planYear the plan's year
     * @return the status; the year before the plan's is the current one
     * @throws IllegalArgumentException if it is not a year from 2000 to 2999
     */
    public static PlanStatus draft(int planYear) {
        return new PlanStatus(planYear, false);
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
     * Whether a plan of that year is approved.
     *
     * @return true if it is
     */
    public boolean isApproved() {
        return approved;
    }

    /**
     * The year that payments run in.
     *
     * @return the plan's year if it is approved, else the year before
     */
    public int currentYear() {
        return approved ? planYear : planYear - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanStatus that && planYear == that.planYear && approved == that.approved;
    }

    @Override
    public int hashCode() {
        return 31 * planYear + Boolean.hashCode(approved);
    }

    /** The year and whether it is approved, {@code approved 2026} or {@code draft 2026}. */
    @Override
    public String toString() {
        return (approved ? "approved " : "draft ") + planYear;
    }
}

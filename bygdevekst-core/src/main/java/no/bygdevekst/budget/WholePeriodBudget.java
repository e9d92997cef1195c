package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * The table of an action plan's chapter 6 (<i>fordeling av budsjett for hele avtaleperioden</i>): who brings what, each
 * year, by measure and sub-goal, such as 4 000 000 kroner from the state to T1 in 2025; from the letter,
 * plan-requirements ¶4.
 *
 * <p>Every measure has a row, also one without lines. The total is over all rows, so it can be more than the sum of the
 * sub-goals where a measure is listed under one that the agreement does not know. Lines outside the agreement period
 * are left out.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class WholePeriodBudget implements PlanTable {

    WholePeriodBudget() {}

    /**
     * The table of a plan.
     *
     * @param agreement the agreement, for its years and its sub-goals
     * @param plan the plan
     * @param terms the terms, for where their source asks for the table
     * @return the table
     * @throws ArithmeticException if a sum does not fit
     */
    public static WholePeriodBudget of(Agreement agreement, ActionPlan plan, GrantTerms terms) {
        MeasureTable rows = MeasureTable.of(
                LineReason.of(agreement, terms),
                MeasureTable.ordered(agreement, Given.value("plan", plan)),
                terms.sources().wholePeriodBudget(),
                agreement.period().years());
        return ImmutableWholePeriodBudget.builder()
                .years(agreement.period().years())
                .rows(rows.rows())
                .subGoals(rows.subGoals())
                .total(rows.total())
                .build();
    }

    /**
     * The years of the period.
     *
     * @return the years, ascending
     */
    @Override
    public abstract Vector<Integer> years();

    /**
     * What each source brings, and what all bring, each year; and what all bring in all years.
     *
     * @return the columns
     */
    @Override
    public Vector<TableColumn> columns() {
        return TableColumn.bySource(years()).append(TableColumn.SUM);
    }

    /**
     * The measures, grouped by sub-goal.
     *
     * @return a row for each measure, in the agreement's order of sub-goals and within one in the plan's; last those
     *     listed under a sub-goal that the agreement does not know
     */
    public abstract Vector<TableRow<Heading.OfMeasure>> rows();

    /**
     * The sub-goals of the agreement, also those without a measure.
     *
     * @return one for each, in the agreement's order
     */
    public abstract Vector<TableRow<Heading.OfSubGoal>> subGoals();

    /**
     * The whole plan.
     *
     * @return the figures of all rows
     */
    @Override
    public abstract Figures total();

    @Override
    public Vector<TableSection> sections() {
        return MeasureTable.sections(rows(), subGoals());
    }
}

package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.plan.ActionPlan;
import org.immutables.value.Value;

/**
 * The table of an action plan's chapter 6 (<i>fordeling av budsjett for hele avtaleperioden</i>): who brings what, each
 * year, by measure and sub-goal; from the letter, plan-requirements ¶4.
 *
 * <p>Every measure has a row, also one without lines. The total is over all rows, so it can be more than the sum of the
 * sub-goals where a measure is listed under one that the agreement does not know.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class WholePeriodBudget {

    WholePeriodBudget() {}

    /**
     * The table of a plan.
     *
     * @param agreement the agreement, for its years and its sub-goals
     * @param plan the plan
     * @return the table
     * @throws ArithmeticException if a sum does not fit
     */
    public static WholePeriodBudget of(Agreement agreement, ActionPlan plan) {
        TableRows rows = TableRows.of(
                agreement,
                TableOrder.measures(agreement, plan),
                Source.CHAPTER_6,
                agreement.period().years());
        return ImmutableWholePeriodBudget.builder()
                .years(agreement.period().years())
                .rows(rows.rows()
                        .map(row -> new BudgetRow(
                                row.measure().listedUnder(), row.measure().id(), Budget.of(row.figures()))))
                .subGoals(rows.subGoals().map(sum -> new SubGoalBudget(sum._1, Budget.of(sum._2))))
                .total(Budget.of(rows.total()))
                .build();
    }

    /**
     * The years of the period.
     *
     * @return the years, ascending
     */
    public abstract Vector<Integer> years();

    /**
     * The measures, grouped by sub-goal.
     *
     * @return a row for each measure, in the agreement's order of sub-goals and within one in the plan's; last those
     *     listed under a sub-goal that the agreement does not know
     */
    public abstract Vector<BudgetRow> rows();

    /**
     * The sub-goals of the agreement, also those without a measure.
     *
     * @return one for each, in the agreement's order
     */
    public abstract Vector<SubGoalBudget> subGoals();

    /**
     * The whole plan.
     *
     * @return the figures of all rows
     */
    public abstract Budget total();
}

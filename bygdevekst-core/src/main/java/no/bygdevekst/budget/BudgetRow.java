package no.bygdevekst.budget;

import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.SubGoalId;

/**
 * A row of the table of chapter 6 (<i>budsjettrad</i>): a measure and its budget.
 *
 * @param subGoal the sub-goal that the measure is listed under, known to the agreement or not
 * @param measure the measure
 * @param budget its figures
 */
public record BudgetRow(SubGoalId subGoal, MeasureId measure, Budget budget) {}

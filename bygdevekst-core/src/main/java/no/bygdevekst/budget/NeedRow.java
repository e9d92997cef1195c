package no.bygdevekst.budget;

import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.SubGoalId;

/**
 * A row of the table of chapter 7 (<i>behovsrad</i>): a measure and what it needs in the year.
 *
 * @param subGoal the sub-goal that the measure is listed under, known to the agreement or not
 * @param measure the measure
 * @param need its figures
 */
public record NeedRow(SubGoalId subGoal, MeasureId measure, Need need) {}

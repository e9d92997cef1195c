package no.bygdevekst.budget;

import no.bygdevekst.identifier.SubGoalId;

/**
 * The budget of the measures that are listed under a sub-goal (<i>delmålsbudsjett</i>).
 *
 * @param subGoal the sub-goal
 * @param budget its figures
 */
public record SubGoalBudget(SubGoalId subGoal, Budget budget) {}

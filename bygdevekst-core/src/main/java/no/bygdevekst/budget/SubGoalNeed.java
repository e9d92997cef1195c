package no.bygdevekst.budget;

import no.bygdevekst.identifier.SubGoalId;

/**
 * What the measures that are listed under a sub-goal need in the year (<i>delmålsbehov</i>).
 *
 * @param subGoal the sub-goal
 * @param need its figures
 */
public record SubGoalNeed(SubGoalId subGoal, Need need) {}

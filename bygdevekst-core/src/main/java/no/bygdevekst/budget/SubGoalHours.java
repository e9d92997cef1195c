package no.bygdevekst.budget;

import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * The hours that a municipality works in the year under a sub-goal (<i>egeninnsats per delmål</i>).
 *
 * @param subGoal the sub-goal
 * @param hours the hours
 * @param value what they are worth, kroner
 */
public record SubGoalHours(SubGoalId subGoal, Hours hours, Nok value) {

    /**
     * Checks that nothing is null.
     *
     * @param subGoal the sub-goal
     * @param hours the hours
     * @param value what they are worth, kroner
     */
    public SubGoalHours {
        Given.value("subGoal", subGoal);
        Given.value("hours", hours);
        Given.value("value", value);
    }
}

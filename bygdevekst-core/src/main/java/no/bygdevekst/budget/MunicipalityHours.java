package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * The hours that a municipality works in the year (<i>egeninnsats i timer</i>), from the letter, own ¶2 s2.
 *
 * @param municipality the municipality
 * @param hours its hours
 * @param value what they are worth, kroner, each line rounded for itself
 * @param bySubGoal among them those under each sub-goal of the agreement that has any, in the agreement's order
 */
public record MunicipalityHours(
        MunicipalityNumber municipality, Hours hours, Nok value, Vector<SubGoalHours> bySubGoal) {

    /**
     * Checks that nothing is null.
     *
     * @param municipality the municipality
     * @param hours its hours
     * @param value what they are worth, kroner, each line rounded for itself
     * @param bySubGoal among them those under each sub-goal of the agreement that has any, in the agreement's order
     */
    public MunicipalityHours {
        Given.value("municipality", municipality);
        Given.value("hours", hours);
        Given.value("value", value);
        Given.value("bySubGoal", bySubGoal);
    }
}

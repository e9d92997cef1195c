package no.bygdevekst.plan;

import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.Reference;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/** The copies of a measure that take plain values and any collection, beside those that take Vavr's. */
interface MeasureCopies extends WithMeasure {

    /**
     * A copy with another {@link Measure#description()}.
     *
     * @param description any text
     * @return the copy
     */
    default Measure withDescription(String description) {
        return withDescription(Given.some("description", description));
    }

    /**
     * A copy with other {@link Measure#subGoals()}.
     *
     * @param subGoals all of them, in order, at least one
     * @return the copy
     */
    default Measure withSubGoals(Iterable<? extends SubGoalId> subGoals) {
        return withSubGoals(Given.all("subGoals", subGoals));
    }

    /**
     * A copy with other {@link Measure#purposes()}.
     *
     * @param purposes all of them, in order
     * @return the copy
     */
    default Measure withPurposes(Iterable<? extends Purpose> purposes) {
        return withPurposes(Given.all("purposes", purposes));
    }

    /**
     * A copy with other {@link Measure#participants()}.
     *
     * @param participants all of them, in order
     * @return the copy
     */
    default Measure withParticipants(Iterable<? extends Party> participants) {
        return withParticipants(Given.all("participants", participants));
    }

    /**
     * A copy with other {@link Measure#agreedBy()}.
     *
     * @param agreedBy all of them, in order
     * @return the copy
     */
    default Measure withAgreedBy(Iterable<? extends Party> agreedBy) {
        return withAgreedBy(Given.all("agreedBy", agreedBy));
    }

    /**
     * A copy with other {@link Measure#locations()}.
     *
     * @param locations all of them, in order
     * @return the copy
     */
    default Measure withLocations(Iterable<? extends MunicipalityNumber> locations) {
        return withLocations(Given.all("locations", locations));
    }

    /**
     * A copy with another {@link Measure#estimatedCost()}.
     *
     * @param estimatedCost kroner, not negative
     * @return the copy
     */
    default Measure withEstimatedCost(Nok estimatedCost) {
        return withEstimatedCost(Given.some("estimatedCost", estimatedCost));
    }

    /**
     * A copy with other {@link Measure#activities()}.
     *
     * @param activities all of them, in order
     * @return the copy
     */
    default Measure withActivities(Iterable<? extends Activity> activities) {
        return withActivities(Given.all("activities", activities));
    }

    /**
     * A copy with other {@link Measure#budget()}.
     *
     * @param budget all of them, in order
     * @return the copy
     */
    default Measure withBudget(Iterable<? extends BudgetLine> budget) {
        return withBudget(Given.all("budget", budget));
    }

    /**
     * A copy with another {@link Measure#thirdPartyScheme()}.
     *
     * @param thirdPartyScheme the scheme
     * @return the copy
     */
    default Measure withThirdPartyScheme(ThirdPartyScheme thirdPartyScheme) {
        return withThirdPartyScheme(Given.some("thirdPartyScheme", thirdPartyScheme));
    }

    /**
     * A copy with another {@link Measure#samiInterests()}.
     *
     * @param samiInterests the answer
     * @return the copy
     */
    default Measure withSamiInterests(SamiInterests samiInterests) {
        return withSamiInterests(Given.some("samiInterests", samiInterests));
    }

    /**
     * A copy with another {@link Measure#changeNote()}.
     *
     * @param changeNote any text
     * @return the copy
     */
    default Measure withChangeNote(String changeNote) {
        return withChangeNote(Given.some("changeNote", changeNote));
    }

    /**
     * A copy with other {@link Measure#notes()}.
     *
     * @param notes all of them, in order
     * @return the copy
     */
    default Measure withNotes(Iterable<? extends Note> notes) {
        return withNotes(Given.all("notes", notes));
    }

    /**
     * A copy with other {@link Measure#references()}.
     *
     * @param references all of them, in order
     * @return the copy
     */
    default Measure withReferences(Iterable<? extends Reference> references) {
        return withReferences(Given.all("references", references));
    }
}

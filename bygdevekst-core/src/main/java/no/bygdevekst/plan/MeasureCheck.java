package no.bygdevekst.plan;

import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;

/** What a measure must fulfil to be built. */
final class MeasureCheck {

    private MeasureCheck() {}

    static void check(Measure measure) {
        Given.noNulls("subGoals", measure.subGoals());
        Given.noNulls("purposes", measure.purposes());
        Given.noNulls("participants", measure.participants());
        Given.noNulls("agreedBy", measure.agreedBy());
        Given.noNulls("locations", measure.locations());
        Given.noNull("estimatedCost", measure.estimatedCost());
        Given.noNulls("activities", measure.activities());
        Given.noNulls("budget", measure.budget());
        Given.noNull("thirdPartyScheme", measure.thirdPartyScheme());
        Given.noNull("samiInterests", measure.samiInterests());
        Given.noNulls("notes", measure.notes());
        Given.noNulls("references", measure.references());
        TextBounds.checkName("title", measure.title());
        if (measure.subGoals().isEmpty()) {
            throw new IllegalArgumentException("measure " + measure.id() + " has no sub-goals");
        }
        measure.estimatedCost().forEach(cost -> AmountBounds.check("estimatedCost", cost));
        TextBounds.check("description", measure.description());
        TextBounds.check("changeNote", measure.changeNote());
    }
}

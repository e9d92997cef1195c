package no.bygdevekst.forecast;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * What is released in a year, as it stands and as it would be (<i>år i et scenario</i>).
 *
 * @param year the year
 * @param stands kroner as it stands
 * @param scenario kroner as it would be
 */
public record ScenarioYear(int year, Nok stands, Nok scenario) {
    /**
     * Refuses null.
     *
     * @param year the year
     * @param stands kroner as it stands
     * @param scenario kroner as it would be
     */
    public ScenarioYear {
        Given.value("stands", stands);
        Given.value("scenario", scenario);
    }

    /**
     * How much more it would be.
     *
     * @return kroner, negative where it would be less
     */
    public Nok difference() {
        return scenario.minus(stands);
    }
}

package no.bygdevekst.allocation;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * What a pilot gets (<i>pilotens ramme</i>), such as 16 000 000 kroner to Nord-Troms.
 *
 * @param pilot the pilot's name
 * @param amount kroner, not negative
 */
public record PilotAmount(String pilot, Nok amount) {
    /**
     * Refuses null.
     *
     * @param pilot the pilot's name
     * @param amount kroner, not negative
     */
    public PilotAmount {
        Given.value("pilot", pilot);
        Given.value("amount", amount);
    }
}

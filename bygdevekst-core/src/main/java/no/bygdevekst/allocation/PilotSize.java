package no.bygdevekst.allocation;

import no.bygdevekst.text.Blank;

/**
 * How many municipalities a pilot has (<i>antall kommuner</i>), such as 4 in Nord-Troms.
 *
 * @param pilot the pilot's name, not blank
 * @param municipalities at least one
 */
public record PilotSize(String pilot, int municipalities) {

    /**
     * Checks the name and the number.
     *
     * @param pilot the pilot's name, not blank
     * @param municipalities at least one
     * @throws IllegalArgumentException if the name is blank or the number below one
     */
    public PilotSize {
        Blank.refuse("pilot", pilot);
        if (municipalities < 1) {
            throw new IllegalArgumentException(pilot + " has no municipalities: " + municipalities);
        }
    }
}

package no.bygdevekst.allocation;

import no.bygdevekst.text.Blank;

/**
 * What a pilot weighs by some key (<i>vekt i fordelingsnøkkelen</i>), such as 4 600 inhabitants.
 *
 * @param pilot the pilot's name, not blank
 * @param weight a whole number, not negative
 */
public record PilotWeight(String pilot, long weight) {

    /**
     * Checks the name and the weight.
     *
     * @param pilot the pilot's name, not blank
     * @param weight a whole number, not negative
     * @throws IllegalArgumentException if the name is blank or the weight negative
     */
    public PilotWeight {
        Blank.refuse("pilot", pilot);
        if (weight < 0) {
            throw new IllegalArgumentException("weight of " + pilot + " is negative: " + weight);
        }
    }
}

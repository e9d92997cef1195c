package no.bygdevekst.payment;

import no.bygdevekst.text.Given;

/**
 * An instalment that no year is left for (<i>bortfall</i>).
 *
 * @param instalment the instalment, whose year is the last that it stood in
 * @param cause why there is no later year
 */
public record Lapse(Instalment instalment, LapseCause cause) {
    /**
     * Refuses null.
     *
     * @param instalment the instalment, whose year is the last that it stood in
     * @param cause why there is no later year
     */
    public Lapse {
        Given.value("instalment", instalment);
        Given.value("cause", cause);
    }
}

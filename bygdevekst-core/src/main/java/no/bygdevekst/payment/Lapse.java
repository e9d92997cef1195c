package no.bygdevekst.payment;

/**
 * An instalment that no year is left for (<i>bortfall</i>).
 *
 * @param instalment the instalment, whose year is the last that it stood in
 * @param cause why there is no later year
 */
public record Lapse(Instalment instalment, LapseCause cause) {}

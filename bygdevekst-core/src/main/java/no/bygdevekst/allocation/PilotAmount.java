package no.bygdevekst.allocation;

import no.bygdevekst.money.Nok;

/**
 * What a pilot gets (<i>pilotens ramme</i>), such as 16 000 000 kroner to Nord-Troms.
 *
 * @param pilot the pilot's name
 * @param amount kroner, not negative
 */
public record PilotAmount(String pilot, Nok amount) {}

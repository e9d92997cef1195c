package no.bygdevekst.payment;

import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;

/**
 * A measure's part of a year's two instalments (<i>tiltakets andel</i>).
 *
 * @param year the year
 * @param measure the measure
 * @param grant what it asks for under the year's grant, kroner, greater than zero
 * @param first its part of the first instalment, kroner, not negative
 * @param second what remains of its grant, kroner, not negative
 */
public record MeasureShare(int year, MeasureId measure, Nok grant, Nok first, Nok second) {}

package no.bygdevekst.payment;

import io.vavr.control.Option;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * A measure's part of a year's two instalments (<i>tiltakets andel</i>), such as 1 000 000 kroner to T1 in 2025, 750
 * 000 of it in the first.
 *
 * @param year the year
 * @param appropriationYear the grant
 * @param measure the measure
 * @param title what the measure is called, if that is known; of a repeated id each has its own
 * @param grant its part of the annual grant, kroner, not negative: what it asks for, unless less was approved
 * @param first its part of the first instalment, kroner, not negative
 * @param second what remains of its part, kroner, not negative
 */
public record MeasureShare(
        int year, int appropriationYear, MeasureId measure, Option<String> title, Nok grant, Nok first, Nok second) {
    /**
     * Refuses null.
     *
     * @param year the year
     * @param appropriationYear the grant
     * @param measure the measure
     * @param title what the measure is called, if that is known; of a repeated id each has its own
     * @param grant its part of the annual grant, kroner, not negative: what it asks for, unless less was approved
     * @param first its part of the first instalment, kroner, not negative
     * @param second what remains of its part, kroner, not negative
     */
    public MeasureShare {
        Given.value("measure", measure);
        Given.value("title", title);
        Given.value("grant", grant);
        Given.value("first", first);
        Given.value("second", second);
    }
}

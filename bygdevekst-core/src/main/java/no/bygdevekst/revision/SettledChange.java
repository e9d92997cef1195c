package no.bygdevekst.revision;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * A settled year that stands with another sum than before (<i>endret år som er godkjent</i>), such as 900 000 kroner of
 * 2025 where the previous plan had 1 000 000.
 *
 * @param year the year
 * @param appropriationYear the grant
 * @param before the sum by the previous plan, kroner
 * @param now the sum by the plan, kroner
 */
public record SettledChange(int year, int appropriationYear, Nok before, Nok now) {
    /**
     * Refuses null.
     *
     * @param year the year
     * @param appropriationYear the grant
     * @param before the sum by the previous plan, kroner
     * @param now the sum by the plan, kroner
     */
    public SettledChange {
        Given.value("before", before);
        Given.value("now", now);
    }
}

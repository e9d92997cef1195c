package no.bygdevekst.commitment;

import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;

/**
 * What one measure asks for under one year's grant (<i>tilskudd til et tiltak</i>), such as 1 000 000 kroner to T1 in
 * 2025.
 *
 * @param year the year, from 2000 to 2999
 * @param measure the measure
 * @param amount kroner, not negative
 */
public record MeasureGrant(int year, MeasureId measure, Nok amount) {

    /**
     * Checks the year and the amount.
     *
     * @param year the year, from 2000 to 2999
     * @param measure the measure
     * @param amount kroner, not negative
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public MeasureGrant {
        Years.check("year", year);
        amount.requireNotNegative("grant to " + measure + " in " + year);
    }
}

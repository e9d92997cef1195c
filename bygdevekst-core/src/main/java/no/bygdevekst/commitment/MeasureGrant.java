package no.bygdevekst.commitment;

import io.vavr.control.Option;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;

/**
 * What one measure asks for under one year's grant (<i>tilskudd til et tiltak</i>), such as 1 000 000 kroner to T1 in
 * 2025.
 *
 * @param year the year, from 2000 to 2999
 * @param appropriationYear which of several grants pays, where it is said
 * @param measure the measure
 * @param title what the measure is called, where it is known
 * @param amount kroner, not negative
 */
public record MeasureGrant(
        int year, Option<Integer> appropriationYear, MeasureId measure, Option<String> title, Nok amount) {

    /**
     * Checks the years and the amount.
     *
     * @param year the year, from 2000 to 2999
     * @param appropriationYear which of several grants pays, where it is said
     * @param measure the measure
     * @param title what the measure is called, where it is known
     * @param amount kroner, not negative
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public MeasureGrant {
        Years.check("year", year);
        appropriationYear.forEach(of -> Years.check("appropriationYear", of));
        amount.requireNotNegative("grant to " + measure + " in " + year);
    }

    /**
     * Of the only grant.
     *
     * @param year the year, from 2000 to 2999
     * @param measure the measure
     * @param amount kroner, not negative
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public MeasureGrant(int year, MeasureId measure, Nok amount) {
        this(year, Option.none(), measure, Option.none(), amount);
    }
}

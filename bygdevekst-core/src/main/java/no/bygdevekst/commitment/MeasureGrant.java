package no.bygdevekst.commitment;

import io.vavr.control.Option;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.text.Given;

/**
 * What one measure asks for under one year's grant (<i>tilskudd til et tiltak</i>), such as 1 000 000 kroner to T1
 * «Bustader til leige» in 2025.
 *
 * @param year the year, from 2000 to 2999
 * @param appropriationYear which of several grants pays, where it is said
 * @param measure the measure
 * @param amount kroner, not negative
 * @param title what the measure is called where figures are explained, if that is known
 */
public record MeasureGrant(
        int year, Option<Integer> appropriationYear, MeasureId measure, Nok amount, Option<String> title) {

    /**
     * Checks the years and the amount.
     *
     * @param year the year, from 2000 to 2999
     * @param appropriationYear which of several grants pays, where it is said
     * @param measure the measure
     * @param amount kroner, not negative
     * @param title what the measure is called where figures are explained, if that is known
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public MeasureGrant {
        Given.value("amount", amount);
        Years.check("year", year);
        Given.value("appropriationYear", appropriationYear);
        Given.value("measure", measure);
        Given.value("title", title);
        appropriationYear.forEach(of -> Years.check("appropriationYear", of));
        amount.requireNotNegative("grant to " + measure + " in " + year);
    }

    /**
     * A grant to a measure whose title is not known, of the only grant.
     *
     * @param year the year, from 2000 to 2999
     * @param measure the measure
     * @param amount kroner, not negative
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public MeasureGrant(int year, MeasureId measure, Nok amount) {
        this(year, Option.none(), measure, amount, Option.none());
    }

    /**
     * The measure in running words.
     *
     * @return its id, with its title where that is known
     */
    public MeasureName name() {
        return new MeasureName(measure, title);
    }
}

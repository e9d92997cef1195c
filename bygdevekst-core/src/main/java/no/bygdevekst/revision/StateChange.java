package no.bygdevekst.revision;

import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * A measure asks the state for something else in a year than before (<i>endret beløp</i>).
 *
 * @param measure the measure
 * @param year the year of its state lines
 * @param before their sum in the previous plan, kroner; zero where it has none
 * @param after their sum in the current plan, kroner; zero where it has none
 */
public record StateChange(MeasureId measure, int year, Nok before, Nok after) {
    /**
     * Refuses null.
     *
     * @param measure the measure
     * @param year the year of its state lines
     * @param before their sum in the previous plan, kroner; zero where it has none
     * @param after their sum in the current plan, kroner; zero where it has none
     */
    public StateChange {
        Given.value("measure", measure);
        Given.value("before", before);
        Given.value("after", after);
    }

    /**
     * How much more is asked for.
     *
     * @return kroner, negative if it is less
     */
    public Nok difference() {
        return after.minus(before);
    }
}

package no.bygdevekst.revision;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * What is asked of the state in a year is another sum than before (<i>endret årssum</i>).
 *
 * @param year the year of the state lines
 * @param settled whether the year is settled, so that its sum may not change
 * @param before kroner in the old plan
 * @param after kroner in the new plan
 */
public record YearChange(int year, boolean settled, Nok before, Nok after) {
    /**
     * Refuses null.
     *
     * @param year the year of the state lines
     * @param settled whether the year is settled, so that its sum may not change
     * @param before kroner in the old plan
     * @param after kroner in the new plan
     */
    public YearChange {
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

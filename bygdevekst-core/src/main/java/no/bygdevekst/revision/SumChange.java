package no.bygdevekst.revision;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * A sum of a year that is another than before (<i>endret sum</i>), such as the state's money under sub-goal D1 in 2026
 * from 600 000 to 500 000 kroner.
 *
 * @param of what it is the sum of: a measure, a sub-goal, a source column
 * @param year the year
 * @param before kroner in the old plan, zero where it has none
 * @param after kroner in the new plan, zero where it has none
 * @param <K> what it is the sum of
 */
public record SumChange<K>(K of, int year, Nok before, Nok after) {
    /**
     * Refuses null.
     *
     * @param of what it is the sum of: a measure, a sub-goal, a source column
     * @param year the year
     * @param before kroner in the old plan, zero where it has none
     * @param after kroner in the new plan, zero where it has none
     */
    public SumChange {
        Given.value("of", of);
        Given.value("before", before);
        Given.value("after", after);
    }

    /**
     * How much more it is.
     *
     * @return kroner, negative if it is less
     */
    public Nok difference() {
        return after.minus(before);
    }
}

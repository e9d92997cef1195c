package no.bygdevekst.period;

import io.vavr.collection.Vector;

/**
 * The years of an agreement (<i>avtaleperiode</i>), both ends included, such as 2025–2027; from one to twenty years.
 *
 * @param from the first year, from 2000 to 2999
 * @param to the last year, not before the first and less than twenty years after it
 */
public record AgreementPeriod(int from, int to) {

    /** How many years a period can have. */
    public static final int MOST_YEARS = 20;

    /**
     * Checks the years.
     *
     * @param from the first year, from 2000 to 2999
     * @param to the last year, not before the first and less than twenty years after it
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public AgreementPeriod {
        Years.check("from", from);
        Years.check("to", to);
        if (from > to) {
            throw new IllegalArgumentException("from " + from + " is after to " + to);
        }
        if (to - from >= MOST_YEARS) {
            throw new IllegalArgumentException("the period has more than " + MOST_YEARS + " years: " + from + "–" + to);
        }
    }

    /**
     * A period, both ends included.
     *
     * @param from the first year, from 2000 to 2999
     * @param to the last year, not before the first and less than twenty years after it
     * @return the period
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public static AgreementPeriod of(int from, int to) {
        return new AgreementPeriod(from, to);
    }

    /**
     * Whether a year is in the period.
     *
     * @param year any year
     * @return true from the first year to the last
     */
    public boolean contains(int year) {
        return from <= year && year <= to;
    }

    /**
     * The years.
     *
     * @return every year of the period, ascending
     */
    public Vector<Integer> years() {
        return Vector.tabulate(to - from + 1, index -> from + index);
    }

    /** The two ends, {@code 2025–2027}. */
    @Override
    public String toString() {
        return from + "–" + to;
    }
}

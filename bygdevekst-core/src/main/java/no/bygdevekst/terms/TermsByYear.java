package no.bygdevekst.terms;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;

/**
 * Grant terms by appropriation year; a year that nobody has written down is refused.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TermsByYear {

    private final SortedMap<Integer, GrantTerms> byYear;

    private TermsByYear(SortedMap<Integer, GrantTerms> byYear) {
        this.byYear = byYear;
    }

    /**
     * The terms that have been written down.
     *
     * @param terms the terms of each year, a year at most once
     * @return the terms by year
     * @throws IllegalArgumentException if two are for the same year
     */
    public static TermsByYear of(GrantTerms... terms) {
        SortedMap<Integer, GrantTerms> byYear = TreeMap.empty();
        for (GrantTerms each : terms) {
            if (byYear.containsKey(each.appropriationYear())) {
                throw new IllegalArgumentException("there are two terms for " + each.appropriationYear());
            }
            byYear = byYear.put(each.appropriationYear(), each);
        }
        return new TermsByYear(byYear);
    }

    /**
     * The terms of an appropriation year.
     *
     * @param appropriationYear the year
     * @return the terms
     * @throws IllegalArgumentException if there are none; the message says which years there are
     */
    public GrantTerms of(int appropriationYear) {
        return byYear.get(appropriationYear)
                .getOrElseThrow(() -> new IllegalArgumentException("there are no grant terms for " + appropriationYear
                        + "; there are for " + byYear.keySet().mkString(", ")));
    }
}

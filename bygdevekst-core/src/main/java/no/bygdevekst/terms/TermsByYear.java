package no.bygdevekst.terms;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.text.Given;

/**
 * Grant terms by appropriation year (<i>vilkår etter bevilgningsår</i>), such as those of 2025; a year that nobody has
 * written down is refused, unless the caller names the terms to take for it.
 *
 * <p>One set of terms holds for a whole agreement: that of the earliest of its appropriation years that is written
 * down, so that a later appropriation never rewrites what was paid.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TermsByYear {

    private final SortedMap<Integer, GrantTerms> byYear;
    private final Option<GrantTerms> otherwise;

    private TermsByYear(SortedMap<Integer, GrantTerms> byYear, Option<GrantTerms> otherwise) {
        this.byYear = byYear;
        this.otherwise = otherwise;
    }

    /**
     * The terms that have been written down.
     *
     * @param terms the terms of each year, a year at most once
     * @return the terms by year
     * @throws IllegalArgumentException if two are for the same year
     */
    public static TermsByYear of(GrantTerms... terms) {
        return of(Given.all("terms", terms));
    }

    /**
     * The terms that have been written down.
     *
     * @param terms the terms of each year, a year at most once
     * @return the terms by year
     * @throws IllegalArgumentException if two are for the same year
     */
    public static TermsByYear of(Iterable<GrantTerms> terms) {
        SortedMap<Integer, GrantTerms> byYear = TreeMap.empty();
        for (GrantTerms each : Given.<GrantTerms>all("terms", terms)) {
            if (byYear.containsKey(each.appropriationYear())) {
                throw new IllegalArgumentException("there are two terms for " + each.appropriationYear());
            }
            byYear = byYear.put(each.appropriationYear(), each);
        }
        return new TermsByYear(byYear, Option.none());
    }

    /**
     * These terms, and others for years that nobody has written down.
     *
     * @param terms the terms to take for an agreement none of whose appropriation years is written down
     * @return the terms by year
     */
    public TermsByYear orElse(GrantTerms terms) {
        return new TermsByYear(byYear, Option.some(Given.value("terms", terms)));
    }

    /**
     * The years that are written down.
     *
     * @return the years, ascending
     */
    public Vector<Integer> years() {
        return byYear.keySet().toVector();
    }

    /**
     * The terms of an appropriation year.
     *
     * @param appropriationYear the year
     * @return the terms, those of {@link #orElse(GrantTerms)} where the year is not written down
     * @throws IllegalArgumentException if there are none; the message says which years there are
     */
    public GrantTerms of(int appropriationYear) {
        return ofEarliest(Vector.of(appropriationYear));
    }

    /**
     * The terms that hold for an agreement.
     *
     * @param appropriationYears the appropriation years of its grants, in any order
     * @return the terms of the earliest year that is written down; where none is, those of {@link #orElse(GrantTerms)}
     * @throws IllegalArgumentException if there are none; the message says which years there are
     */
    public GrantTerms ofEarliest(Iterable<Integer> appropriationYears) {
        Vector<Integer> asked =
                Given.<Integer>all("appropriationYears", appropriationYears).sorted();
        return asked.flatMap(byYear::get)
                .headOption()
                .orElse(otherwise)
                .getOrElseThrow(() -> new IllegalArgumentException("there are no grant terms for "
                        + asked.mkString(", ") + "; there are for " + years().mkString(", ")));
    }

    /**
     * The terms that hold for an agreement, if there are any.
     *
     * @param appropriationYears the appropriation years of its grants, in any order
     * @return as {@link #ofEarliest(Iterable)}, or none
     */
    public Option<GrantTerms> findEarliest(Iterable<Integer> appropriationYears) {
        return Given.<Integer>all("appropriationYears", appropriationYears)
                .sorted()
                .flatMap(byYear::get)
                .headOption()
                .orElse(otherwise);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermsByYear that && byYear.equals(that.byYear) && otherwise.equals(that.otherwise);
    }

    @Override
    public int hashCode() {
        return 31 * byYear.hashCode() + otherwise.hashCode();
    }

    /** The years that are written down, {@code terms of 2025}. */
    @Override
    public String toString() {
        return "terms of " + years().mkString(", ");
    }
}

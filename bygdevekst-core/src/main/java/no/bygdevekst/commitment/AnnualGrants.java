package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;

/**
 * What is asked for under each year's grant (<i>årlige tilskudd</i>), such as 6, 5 and 5 million kroner for 2025, 2026
 * and 2027, with or without the measures that it goes to.
 *
 * <p>It is gross: what is paid and not spent is not taken off the next year. A grant of zero is as no grant.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AnnualGrants {

    private final Vector<AnnualGrant> byYear;
    private final Vector<MeasureGrant> byMeasure;

    private AnnualGrants(Vector<AnnualGrant> byYear, Vector<MeasureGrant> byMeasure) {
        this.byYear = byYear;
        this.byMeasure = byMeasure;
    }

    /**
     * Grants by year alone.
     *
     * @param byYear the grant of each year, none negative
     * @return the grants, without measures
     * @throws IllegalArgumentException if a year is outside its bounds or a grant is negative
     */
    public static AnnualGrants of(io.vavr.collection.Map<Integer, Nok> byYear) {
        byYear.forEach((year, amount) -> {
            Years.check("year", year);
            amount.requireNotNegative("grant of " + year);
        });
        Vector<AnnualGrant> grants = byYear.toVector()
                .map(entry -> new AnnualGrant(entry._1, entry._2))
                .filter(grant -> grant.amount().isPositive())
                .sortBy(AnnualGrant::year);
        return new AnnualGrants(grants, Vector.empty());
    }

    /**
     * Grants by measure.
     *
     * @param grants what each measure asks for in each year, measures in the plan's order; two of the same year and
     *     measure stay apart
     * @return the grants; a year's is the sum of its measures'
     * @throws ArithmeticException if a sum does not fit
     */
    public static AnnualGrants ofMeasures(Vector<MeasureGrant> grants) {
        Map<Integer, List<MeasureGrant>> ofYear = new TreeMap<>();
        for (MeasureGrant grant : grants) {
            if (grant.amount().isPositive()) {
                ofYear.computeIfAbsent(grant.year(), year -> new ArrayList<>()).add(grant);
            }
        }
        List<AnnualGrant> byYear = new ArrayList<>();
        List<MeasureGrant> byMeasure = new ArrayList<>();
        ofYear.forEach((year, measures) -> {
            byYear.add(new AnnualGrant(year, Nok.total(Vector.ofAll(measures).map(MeasureGrant::amount))));
            byMeasure.addAll(measures);
        });
        return new AnnualGrants(Vector.ofAll(byYear), Vector.ofAll(byMeasure));
    }

    /**
     * The years that have a grant.
     *
     * @return the years, ascending
     */
    public Vector<Integer> years() {
        return byYear.map(AnnualGrant::year);
    }

    /**
     * The grant of a year.
     *
     * @param year any year
     * @return kroner, zero if nothing is asked for
     */
    public Nok amount(int year) {
        return byYear.find(grant -> grant.year() == year)
                .map(AnnualGrant::amount)
                .getOrElse(Nok.ZERO);
    }

    /**
     * The grants of the years that have one.
     *
     * @return the grants, years ascending
     */
    public Vector<AnnualGrant> inOrder() {
        return byYear;
    }

    /**
     * What the measures ask for in a year.
     *
     * @param year any year
     * @return the measures' grants in the plan's order, none where the grants are by year alone
     */
    public Vector<MeasureGrant> measures(int year) {
        return byMeasure.filter(grant -> grant.year() == year);
    }

    /**
     * All grants together.
     *
     * @return kroner
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok total() {
        return Nok.total(byYear.map(AnnualGrant::amount));
    }

    /**
     * The grants up to and with a year.
     *
     * @param year any year
     * @return kroner
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok upTo(int year) {
        return Nok.total(byYear.filter(grant -> grant.year() <= year).map(AnnualGrant::amount));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnualGrants that && byYear.equals(that.byYear) && byMeasure.equals(that.byMeasure);
    }

    @Override
    public int hashCode() {
        return 31 * byYear.hashCode() + byMeasure.hashCode();
    }

    /** The grants by year, {@code 2025: 6000000, 2026: 5000000}. */
    @Override
    public String toString() {
        return byYear.map(grant -> grant.year() + ": " + grant.amount()).mkString(", ");
    }
}

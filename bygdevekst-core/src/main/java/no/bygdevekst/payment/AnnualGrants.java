package no.bygdevekst.payment;

import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
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

    private final SortedMap<Integer, Nok> byYear;
    private final Vector<MeasureGrant> byMeasure;

    private AnnualGrants(SortedMap<Integer, Nok> byYear, Vector<MeasureGrant> byMeasure) {
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
    public static AnnualGrants of(Map<Integer, Nok> byYear) {
        byYear.forEach((year, amount) -> {
            Years.check("year", year);
            amount.requireNotNegative("grant of " + year);
        });
        return new AnnualGrants(TreeMap.ofEntries(byYear.filterValues(Nok::isPositive)), Vector.empty());
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
        Vector<MeasureGrant> positive =
                grants.filter(grant -> grant.amount().isPositive()).sortBy(MeasureGrant::year);
        SortedMap<Integer, Nok> byYear = TreeMap.empty();
        for (MeasureGrant grant : positive) {
            byYear = byYear.put(grant.year(), grant.amount(), Nok::plus);
        }
        return new AnnualGrants(byYear, positive);
    }

    /**
     * The years that have a grant.
     *
     * @return the years, ascending
     */
    public Vector<Integer> years() {
        return byYear.keySet().toVector();
    }

    /**
     * The grant of a year.
     *
     * @param year any year
     * @return kroner, zero if nothing is asked for
     */
    public Nok amount(int year) {
        return byYear.get(year).getOrElse(Nok.ZERO);
    }

    /**
     * The grants of the years that have one.
     *
     * @return the grants, years ascending
     */
    public Vector<AnnualGrant> inOrder() {
        return byYear.toVector().map(entry -> new AnnualGrant(entry._1, entry._2));
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
        return Nok.total(byYear.values());
    }

    /**
     * The grants up to and with a year.
     *
     * @param year any year
     * @return kroner
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok upTo(int year) {
        return Nok.total(byYear.filterKeys(each -> each <= year).values());
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
        return byYear.map(entry -> entry._1 + ": " + entry._2).mkString(", ");
    }
}

package no.bygdevekst.programme;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Comparator;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.CountyNumber;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.text.Given;

/**
 * Any number of submissions folded into sums (<i>samlet oversikt</i>): by pilot, by year and source, by use, by county
 * and in all.
 *
 * <p>{@link #and(RollUp)} is associative, and the order does not matter: parts can be computed anywhere and put
 * together in any way. Of a submission only its row is kept.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RollUp {

    private static final RollUp EMPTY = new RollUp(TreeMap.empty(), TreeMap.empty(), TreeMap.empty());

    private final SortedMap<AgreementId, PilotRow> pilots;
    private final SortedMap<Integer, YearRow> years;
    private final SortedMap<FundUse, UseRow> uses;

    private RollUp(
            SortedMap<AgreementId, PilotRow> pilots,
            SortedMap<Integer, YearRow> years,
            SortedMap<FundUse, UseRow> uses) {
        this.pilots = pilots;
        this.years = years;
        this.uses = uses;
    }

    /**
     * The roll-up of nothing.
     *
     * @return no pilots, and every sum zero
     */
    public static RollUp empty() {
        return EMPTY;
    }

    /**
     * The roll-up of one submission.
     *
     * @param evaluation what was handed in, evaluated
     * @return one pilot
     * @throws ArithmeticException if a sum does not fit
     */
    public static RollUp of(Evaluation evaluation) {
        Given.value("evaluation", evaluation);
        PilotRow row = PilotRow.of(evaluation);
        return new RollUp(
                TreeMap.of(row.agreement(), row),
                YearRow.of(evaluation.wholePeriodBudget()).toSortedMap(YearRow::year, year -> year),
                UseRow.of(evaluation.costPlan()).toSortedMap(UseRow::use, use -> use));
    }

    /**
     * This roll-up and another together.
     *
     * @param other the submissions to add, none of them of an agreement that is here
     * @return the sums of both
     * @throws IllegalArgumentException if an agreement is in both; the message names it
     * @throws ArithmeticException if a sum of a year or a use does not fit
     */
    public RollUp and(RollUp other) {
        Given.value("other", other);
        return pilots.size() < other.pilots.size() ? other.with(this) : with(other);
    }

    private RollUp with(RollUp smaller) {
        SortedMap<AgreementId, PilotRow> all = pilots;
        for (PilotRow row : smaller.pilots.values()) {
            if (contains(row.agreement())) {
                throw new IllegalArgumentException("the agreement " + row.agreement() + " is there twice");
            }
            all = all.put(row.agreement(), row);
        }
        return new RollUp(
                all,
                smaller.years.foldLeft(years, (sums, year) -> sums.put(year._1, year._2, YearRow::and)),
                smaller.uses.foldLeft(uses, (sums, use) -> sums.put(use._1, use._2, UseRow::and)));
    }

    /**
     * Whether an agreement is among those that are summed.
     *
     * @param agreement any agreement's id
     * @return true if it is
     */
    public boolean contains(AgreementId agreement) {
        return pilots.containsKey(Given.value("agreement", agreement));
    }

    /**
     * How many submissions are summed.
     *
     * @return their number, not negative
     */
    public int submissions() {
        return pilots.size();
    }

    /**
     * The pilots.
     *
     * @return a row each, in order of agreement id
     */
    public Vector<PilotRow> pilots() {
        return pilots.values().toVector();
    }

    /**
     * What is budgeted by year and source.
     *
     * @return a row for each year of any plan's period, ascending
     */
    public Vector<YearRow> years() {
        return years.values().toVector();
    }

    /**
     * What is budgeted by use, within the plans' periods.
     *
     * @return a row for each use that something is budgeted for, in the order of uses
     */
    public Vector<UseRow> uses() {
        return uses.values().toVector();
    }

    /**
     * The pilots by county.
     *
     * @return a row for each county that all municipalities of a pilot are in, by number, and last one for the pilots
     *     in more than one county, where there are any
     * @throws ArithmeticException if a sum does not fit
     */
    public Vector<CountyRow> counties() {
        return pilots.values()
                .groupBy(PilotRow::county)
                .toVector()
                .map(county -> new CountyRow(county._1, ProgrammeSums.of(county._2.map(PilotRow::sums))))
                .sorted(Comparator.comparing(RollUp::isWithoutCounty)
                        .thenComparing(
                                row -> row.county().map(CountyNumber::value).getOrElse("")));
    }

    private static boolean isWithoutCounty(CountyRow row) {
        return row.county().isEmpty();
    }

    /**
     * The sums of all pilots.
     *
     * @return the sums, of what is known of each pilot
     * @throws ArithmeticException if a sum does not fit
     */
    public ProgrammeSums total() {
        return ProgrammeSums.of(pilots.values().map(PilotRow::sums));
    }

    /**
     * What is to be paid now.
     *
     * @return the payments to make, and what is withheld
     */
    public PaymentRun paymentRun() {
        return PaymentRun.of(pilots());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RollUp that
                && pilots.equals(that.pilots)
                && years.equals(that.years)
                && uses.equals(that.uses);
    }

    @Override
    public int hashCode() {
        return 31 * pilots.hashCode() + years.hashCode();
    }

    /** How many there are, {@code 5 submissions}. */
    @Override
    public String toString() {
        return submissions() + (submissions() == 1 ? " submission" : " submissions");
    }
}

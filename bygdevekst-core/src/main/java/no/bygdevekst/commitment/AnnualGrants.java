package no.bygdevekst.commitment;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.Years;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Given;

/**
 * What is asked for under each year's grant, and what was approved where that is another sum (<i>årlige tilskudd</i>),
 * such as 6, 5 and 5 million kroner for 2025, 2026 and 2027, with or without the measures that it goes to.
 *
 * <p>It is gross: what is paid and not spent is not taken off the next year. A sum of zero is as no sum. Which of
 * several grants pays what is asked of {@link PaymentBasis#grantYears()}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class AnnualGrants {

    private final Vector<StateAsk> asked;
    private final Vector<ApprovedGrant> approved;

    private AnnualGrants(Vector<StateAsk> asked, Vector<ApprovedGrant> approved) {
        this.asked = asked;
        this.approved = approved;
    }

    /**
     * Sums by year alone, of the only grant.
     *
     * @param byYear what is asked for in each year, none negative
     * @return the grants, without measures
     * @throws IllegalArgumentException if a year is outside its bounds or a sum is negative
     */
    public static AnnualGrants of(Map<Integer, Nok> byYear) {
        return of(Option.none(), byYear);
    }

    /**
     * Sums by year alone, of the only grant.
     *
     * @param byYear what is asked for in each year, none negative
     * @return the grants, without measures
     * @throws IllegalArgumentException if a year is outside its bounds or a sum is negative
     */
    public static AnnualGrants of(java.util.Map<Integer, Nok> byYear) {
        return of(Given.<Integer, Nok>all("byYear", byYear));
    }

    /**
     * Sums by year alone, of one of several grants.
     *
     * @param appropriationYear the grant's appropriation year
     * @param byYear what is asked for in each year, none negative
     * @return the grants, without measures
     * @throws IllegalArgumentException if a year is outside its bounds or a sum is negative
     */
    public static AnnualGrants of(int appropriationYear, java.util.Map<Integer, Nok> byYear) {
        return of(appropriationYear, Given.<Integer, Nok>all("byYear", byYear));
    }

    /**
     * Sums by year alone, of one of several grants.
     *
     * @param appropriationYear the grant's appropriation year
     * @param byYear what is asked for in each year, none negative
     * @return the grants, without measures
     * @throws IllegalArgumentException if a year is outside its bounds or a sum is negative
     */
    public static AnnualGrants of(int appropriationYear, Map<Integer, Nok> byYear) {
        return of(Option.some(Years.check("appropriationYear", appropriationYear)), byYear);
    }

    private static AnnualGrants of(Option<Integer> appropriationYear, Map<Integer, Nok> byYear) {
        Given.value("byYear", byYear).forEach((year, amount) -> {
            Years.check("year", Given.value("year", year));
            Given.value("grant of " + year, amount).requireNotNegative("grant of " + year);
        });
        return new AnnualGrants(
                byYear.toVector()
                        .filter(entry -> entry._2.isPositive())
                        .sortBy(entry -> entry._1)
                        .map(entry -> StateAsk.ofYear(entry._1, appropriationYear, entry._2)),
                Vector.empty());
    }

    /**
     * Sums by measure.
     *
     * @param grants what each measure asks for in each year, measures in the plan's order; two of the same year and
     *     measure stay apart
     * @return the grants; a year's is the sum of its measures'
     */
    public static AnnualGrants ofMeasures(Iterable<MeasureGrant> grants) {
        return new AnnualGrants(
                Given.<MeasureGrant>all("grants", grants)
                        .zipWithIndex(StateAsk::of)
                        .filter(ask -> ask.amount().isPositive()),
                Vector.empty());
    }

    /**
     * What a plan asks for, and what of it was approved.
     *
     * @param plan the plan
     * @return its state lines by measure, and its approved grants
     */
    public static AnnualGrants of(ActionPlan plan) {
        Given.value("plan", plan);
        List<StateAsk> asked = new ArrayList<>();
        for (int place = 0; place < plan.measures().size(); place++) {
            Measure measure = plan.measures().get(place);
            Option<MeasureId> id = Option.some(measure.id());
            Option<String> title = Option.some(measure.title());
            for (BudgetLine line : measure.stateLines()) {
                asked.add(new StateAsk(line.year(), line.appropriationYear(), place, id, title, line.value()));
            }
        }
        return new AnnualGrants(Vector.ofAll(asked), plan.approvedGrants());
    }

    /**
     * These and others together.
     *
     * @param others sums of another grant, by year alone
     * @return all of them
     */
    public AnnualGrants and(AnnualGrants others) {
        return new AnnualGrants(asked.appendAll(others.asked), approved.appendAll(others.approved));
    }

    /**
     * What the ministry approved where that is not what is asked for.
     *
     * @return the entries in their order; of two for the same year and grant the first counts
     */
    public Vector<ApprovedGrant> approved() {
        return approved;
    }

    /**
     * These grants with other approved ones.
     *
     * @param entries all of them, in order
     * @return the grants
     */
    public AnnualGrants withApproved(Iterable<ApprovedGrant> entries) {
        return new AnnualGrants(asked, Given.<ApprovedGrant>all("entries", entries));
    }

    /**
     * These grants with other approved ones.
     *
     * @param entries all of them, in order
     * @return the grants
     */
    public AnnualGrants withApproved(ApprovedGrant... entries) {
        return withApproved(Given.all("entries", entries));
    }

    Vector<StateAsk> asked() {
        return asked;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnnualGrants that && asked.equals(that.asked) && approved.equals(that.approved);
    }

    @Override
    public int hashCode() {
        return 31 * asked.hashCode() + approved.hashCode();
    }

    /** The sums in their order, {@code 2025: 6000000, 2026: 5000000, approved 2026: 4000000}. */
    @Override
    public String toString() {
        return asked.map(ask -> ask.year() + named(ask.appropriationYear()) + ": " + ask.amount())
                .appendAll(approved.map(
                        each -> "approved " + each.year() + named(each.appropriationYear()) + ": " + each.amount()))
                .mkString(", ");
    }

    private static String named(Option<Integer> appropriationYear) {
        return appropriationYear.map(year -> " of " + year).getOrElse("");
    }
}

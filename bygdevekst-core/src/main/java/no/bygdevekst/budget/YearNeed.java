package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.terms.GrantTerms;
import org.immutables.value.Value;

/**
 * The table of an action plan's chapter 7 (<i>bevilgningsbehov for inneværende år</i>): what the plan's year needs and
 * who brings it, the hours of the municipalities, and the two instalments of the state's co-financing; from the letter,
 * payment ¶1 and own ¶2.
 *
 * <p>It is of the plan's year also where that is outside the agreement period.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class YearNeed {

    YearNeed() {}

    /**
     * The table of a plan's year.
     *
     * @param agreement the agreement, for its municipalities and its sub-goals
     * @param plan the plan
     * @param terms the terms, for the split of the year's grant
     * @return the table
     * @throws ArithmeticException if a sum does not fit
     */
    public static YearNeed of(Agreement agreement, ActionPlan plan, GrantTerms terms) {
        Vector<Measure> measures = TableOrder.measures(agreement, plan);
        TableRows rows = TableRows.of(
                agreement,
                measures.filter(measure -> measure.budget().exists(line -> line.year() == plan.year())),
                Source.CHAPTER_7,
                Vector.of(plan.year()));
        return ImmutableYearNeed.builder()
                .rows(rows.rows()
                        .map(row -> new NeedRow(
                                row.measure().listedUnder(), row.measure().id(), Need.of(row.figures()))))
                .subGoals(rows.subGoals().map(sum -> new SubGoalNeed(sum._1, Need.of(sum._2))))
                .total(Need.of(rows.total()))
                .hoursTable(HoursTable.of(agreement, measures, plan.year()))
                .instalments(YearInstalments.of(rows.total(), terms))
                .build();
    }

    /**
     * The year.
     *
     * @return the plan's year
     */
    public int year() {
        return total().year();
    }

    /**
     * The measures with a budget line in the year, grouped by sub-goal.
     *
     * @return a row for each such measure, in the order of {@link WholePeriodBudget#rows()}
     */
    public abstract Vector<NeedRow> rows();

    /**
     * The sub-goals of the agreement, also those without a measure.
     *
     * @return one for each, in the agreement's order
     */
    public abstract Vector<SubGoalNeed> subGoals();

    /**
     * The whole plan.
     *
     * @return the figures of all rows
     */
    public abstract Need total();

    abstract HoursTable hoursTable();

    abstract YearInstalments instalments();

    /**
     * The hours of the municipalities.
     *
     * @return one for each municipality of the agreement, in its order
     */
    @Value.Lazy
    public Vector<MunicipalityHours> hours() {
        return hoursTable().rows();
    }

    /**
     * What is paid of the year's grant at the start of the year.
     *
     * @return kroner, not negative
     */
    public Nok firstInstalment() {
        return instalments().split().first();
    }

    /**
     * What remains of the year's grant, for the end of the year.
     *
     * @return kroner, not negative
     */
    public Nok secondInstalment() {
        return instalments().split().second();
    }

    /**
     * Why a municipality's hours are worth what they are.
     *
     * @param municipality a municipality of the agreement
     * @return the explanation of the value
     * @throws IllegalArgumentException if the agreement does not know the municipality
     */
    public Explanation explainHours(MunicipalityNumber municipality) {
        return HoursReason.of(hoursTable(), known(municipality));
    }

    /**
     * Why a municipality's hours under a sub-goal are worth what they are.
     *
     * @param municipality a municipality of the agreement
     * @param subGoal a sub-goal of the agreement
     * @return the explanation of the value, zero where there are no hours
     * @throws IllegalArgumentException if the agreement does not know the municipality or the sub-goal
     */
    public Explanation explainHours(MunicipalityNumber municipality, SubGoalId subGoal) {
        return HoursReason.of(hoursTable(), known(municipality), known(subGoal));
    }

    /**
     * Why the first instalment is what it is.
     *
     * @return the explanation of {@link #firstInstalment()}
     */
    public Explanation explainFirstInstalment() {
        return instalments().explainFirst();
    }

    /**
     * Why the second instalment is what it is.
     *
     * @return the explanation of {@link #secondInstalment()}
     */
    public Explanation explainSecondInstalment() {
        return instalments().explainSecond();
    }

    private Municipality known(MunicipalityNumber number) {
        return hoursTable()
                .agreement()
                .municipality(number)
                .getOrElseThrow(() -> new IllegalArgumentException("no municipality of the agreement: " + number));
    }

    private SubGoal known(SubGoalId id) {
        return hoursTable()
                .agreement()
                .subGoal(id)
                .getOrElseThrow(() -> new IllegalArgumentException("no sub-goal of the agreement: " + id));
    }
}

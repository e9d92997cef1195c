package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.terms.GrantSplit;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * The table of an action plan's chapter 7 (<i>bevilgningsbehov for inneværende år</i>): what the plan's year needs and
 * who brings it, such as 4 000 000 kroner from the state, the hours of the municipalities, and the two instalments of
 * the state's co-financing; from the letter, payment ¶1 and own ¶2.
 *
 * <p>It is of the plan's year also where that is outside the agreement period.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class YearNeed implements PlanTable {

    YearNeed() {}

    /**
     * The table of the year of a plan without one before it.
     *
     * @param agreement the agreement, for its municipalities, its sub-goals and its grants
     * @param plan the plan
     * @param terms the terms, for the split of the year's grant
     * @return the table
     * @throws ArithmeticException if a sum does not fit
     */
    public static YearNeed of(Agreement agreement, ActionPlan plan, GrantTerms terms) {
        return of(
                agreement,
                plan,
                PaymentBasis.of(
                        Commitment.of(Given.value("agreement", agreement)),
                        AnnualGrants.of(Given.value("plan", plan)),
                        PlanStatus.of(plan, Option.none()),
                        Given.value("terms", terms)));
    }

    /**
     * The table of a plan's year.
     *
     * @param agreement the agreement, for its municipalities and its sub-goals
     * @param plan the plan
     * @param basis what payments of the plan are made of, for the two instalments
     * @return the table
     * @throws ArithmeticException if a sum does not fit
     */
    public static YearNeed of(Agreement agreement, ActionPlan plan, PaymentBasis basis) {
        GrantTerms terms = Given.value("basis", basis).terms();
        LineReason reason = LineReason.of(agreement, terms);
        Vector<Measure> measures = MeasureTable.ordered(agreement, Given.value("plan", plan));
        MeasureTable rows = MeasureTable.of(
                reason,
                measures.filter(measure -> measure.budget().exists(line -> line.year() == plan.year())),
                terms.sources().yearNeed(),
                Vector.of(plan.year()));
        YearInstalments instalments = new YearInstalments(rows.total(), basis);
        return ImmutableYearNeed.builder()
                .year(plan.year())
                .rows(rows.rows())
                .subGoals(rows.subGoals())
                .total(rows.total())
                .hoursTable(HoursTable.of(reason, measures, plan.year()))
                .split(instalments.split())
                .instalments(instalments)
                .build();
    }

    /**
     * The year.
     *
     * @return the plan's year
     */
    public abstract int year();

    /**
     * The year of the table.
     *
     * @return the plan's year alone
     */
    @Override
    public Vector<Integer> years() {
        return Vector.of(year());
    }

    /**
     * What each source brings in the year, and what all bring.
     *
     * @return the columns
     */
    @Override
    public Vector<TableColumn> columns() {
        return TableColumn.bySource(years());
    }

    /**
     * The measures with a budget line in the year, grouped by sub-goal.
     *
     * @return a row for each such measure, in the order of {@link WholePeriodBudget#rows()}
     */
    public abstract Vector<TableRow<Heading.OfMeasure>> rows();

    /**
     * The sub-goals of the agreement, also those without a measure.
     *
     * @return one for each, in the agreement's order
     */
    public abstract Vector<TableRow<Heading.OfSubGoal>> subGoals();

    /**
     * The whole plan.
     *
     * @return the figures of all rows
     */
    @Override
    public abstract Figures total();

    @Override
    public Vector<TableSection> sections() {
        return MeasureTable.sections(rows(), subGoals());
    }

    abstract HoursTable hoursTable();

    abstract GrantSplit split();

    // Why the instalments are what they are is no part of what the table says: the basis holds reports and payments
    // too.
    @Value.Auxiliary
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
     * What is paid of the year's grants at the start of the year, as approved where they are.
     *
     * @return kroner, not negative
     */
    public Nok firstInstalment() {
        return split().first();
    }

    /**
     * What remains of the year's grants, for the end of the year.
     *
     * @return kroner, not negative
     */
    public Nok secondInstalment() {
        return split().second();
    }

    /**
     * Why a municipality's hours are worth what they are.
     *
     * @param municipality a municipality of the agreement
     * @return the explanation of the value
     * @throws IllegalArgumentException if the agreement does not know the municipality
     */
    public Explanation explainHours(MunicipalityNumber municipality) {
        return hoursTable().explain(known(municipality));
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
        return hoursTable().explain(known(municipality), known(subGoal));
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

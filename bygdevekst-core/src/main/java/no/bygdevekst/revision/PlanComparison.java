package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * Two plans of one agreement, held against each other (<i>sammenligning</i>): what is another, what it does to the
 * sums, and who must sign again.
 *
 * <p>Measures belong together by their ids; of several with the same id in a plan the first stands, and the others are
 * not looked at. The agreement is the new document's; agreements are not compared.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PlanComparison {

    PlanComparison() {}

    /**
     * Holds the plan of a document against its previous plan.
     *
     * @param submission the document
     * @return the comparison, none where there is no previous plan
     */
    public static Option<PlanComparison> withPrevious(Submission submission) {
        Given.value("submission", submission);
        return submission
                .previousPlan()
                .map(previous -> of(
                        submission.agreement(),
                        previous,
                        submission.plan(),
                        Place.document().at(DocumentMember.PREVIOUS_PLAN)));
    }

    /**
     * Holds the plans of two documents against each other.
     *
     * @param before the old document
     * @param after the new document
     * @return the comparison
     * @throws IllegalArgumentException if they are of two agreements, by their ids
     */
    public static PlanComparison between(Submission before, Submission after) {
        Given.value("before", before);
        Given.value("after", after);
        if (!before.agreement().id().equals(after.agreement().id())) {
            throw new IllegalArgumentException("two agreements: "
                    + before.agreement().id() + " and " + after.agreement().id());
        }
        return of(after.agreement(), before.plan(), after.plan(), Place.plan());
    }

    private static PlanComparison of(Agreement agreement, ActionPlan before, ActionPlan after, Place old) {
        return ImmutablePlanComparison.builder()
                .agreement(agreement)
                .before(before)
                .after(after)
                .edits(new PlanDiff(before, after, old).edits())
                .build();
    }

    /**
     * The agreement, as in the new document.
     *
     * @return the agreement
     */
    public abstract Agreement agreement();

    /**
     * The old plan.
     *
     * @return the plan
     */
    public abstract ActionPlan before();

    /**
     * The new plan.
     *
     * @return the plan
     */
    public abstract ActionPlan after();

    /**
     * What is another: members in the order of the format, measures, lines and activities as in the new plan, then
     * those that are gone as in the old. Applied to the old plan they give the new one, where no id is repeated, and
     * but for the order of measures, lines, activities and parties.
     *
     * @return the edits, none if nothing is another
     */
    public abstract Edits edits();

    /**
     * The agreement's parties, for their names.
     *
     * @return the parties
     */
    @Value.Derived
    public Parties parties() {
        return Parties.of(agreement());
    }

    /**
     * Where what is asked of the state in a year is another sum.
     *
     * @return years ascending
     * @throws ArithmeticException if a sum does not fit
     */
    public Vector<YearChange> state() {
        YearSums<String> before = YearSums.of(before(), BudgetLine::isState, (measure, line) -> "state");
        YearSums<String> after = YearSums.of(after(), BudgetLine::isState, (measure, line) -> "state");
        return before.changes(after, Vector.of("state"))
                .map(change ->
                        new YearChange(change.year(), isSettled(change.year()), change.before(), change.after()));
    }

    /**
     * Where what is asked of the state in a year under a sub-goal is another sum; a measure counts under its first
     * sub-goal.
     *
     * @return years ascending, within them sub-goals as in the agreement, then unknown ones as in the plans
     * @throws ArithmeticException if a sum does not fit
     */
    public Vector<SumChange<SubGoalId>> bySubGoal() {
        Vector<SubGoalId> order = agreement()
                .subGoals()
                .map(SubGoal::id)
                .appendAll(after().measures().map(Measure::listedUnder))
                .appendAll(before().measures().map(Measure::listedUnder))
                .distinct();
        return YearSums.of(before(), BudgetLine::isState, (measure, line) -> measure.listedUnder())
                .changes(YearSums.of(after(), BudgetLine::isState, (measure, line) -> measure.listedUnder()), order);
    }

    /**
     * Where what a measure asks of the state in a year is another sum.
     *
     * @return years ascending, within them measures as in the new plan, then those that are gone as in the old
     * @throws ArithmeticException if a sum does not fit
     */
    public Vector<SumChange<MeasureId>> byMeasure() {
        Vector<MeasureId> order = after().measures()
                .map(Measure::id)
                .appendAll(before().measures().map(Measure::id))
                .distinct();
        return YearSums.of(before(), BudgetLine::isState, (measure, line) -> measure.id())
                .changes(YearSums.of(after(), BudgetLine::isState, (measure, line) -> measure.id()), order);
    }

    /**
     * Where what a column of the tables has in a year is another sum.
     *
     * @return years ascending, within them columns in their order
     * @throws ArithmeticException if a sum does not fit
     */
    public Vector<SumChange<SourceColumn>> bySource() {
        return YearSums.of(before(), line -> true, (measure, line) -> SourceColumn.of(line))
                .changes(
                        YearSums.of(after(), line -> true, (measure, line) -> SourceColumn.of(line)),
                        Vector.of(SourceColumn.values()));
    }

    /**
     * Who must sign again: every municipality of the pilot, if anything is another but signatures, approval, approved
     * grants, date of submission and references; each partner that is not central and takes part in a measure that is
     * added, changed or gone.
     *
     * @return municipalities, then partners, as in the agreement
     */
    public Vector<Signing> mustSign() {
        return new SigningAgain(this).signings();
    }

    /** Whether a year is settled, with the old plan as the new one's previous plan. */
    private boolean isSettled(int year) {
        return before().year() <= after().year() ? year <= before().year() : year < after().year();
    }
}

package no.bygdevekst.revision;

import io.vavr.Lazy;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.GrantYears;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.SuccessionImpediment;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Given;

/**
 * How a plan follows on the one before it (<i>forholdet til forrige plan</i>), as far as payments rest on it: what is
 * settled stands, the plan before is approved, and a first plan has no history. Amounts alone do not tell it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Succession {

    private final Submission submission;
    private final PaymentBasis basis;
    private final Lazy<Vector<SettledChange>> askedChanged;
    private final Lazy<Vector<SettledChange>> grantsChanged;

    private Succession(Submission submission, PaymentBasis basis) {
        this.submission = submission;
        this.basis = basis;
        this.askedChanged = Lazy.of(() -> previous().map(this::searchAsked).getOrElse(Vector.empty()));
        this.grantsChanged = Lazy.of(() -> previous().map(this::searchGrants).getOrElse(Vector.empty()));
    }

    /**
     * The succession of a submission.
     *
     * @param submission the plan and the one before it
     * @param basis what payments of it are made of
     * @return the succession
     */
    public static Succession of(Submission submission, PaymentBasis basis) {
        Given.value("submission", submission);
        Given.value("basis", basis);
        return new Succession(submission, basis);
    }

    private ActionPlan plan() {
        return submission.plan();
    }

    private Option<ActionPlan> previous() {
        return submission.previousPlan();
    }

    /**
     * Whether a line of the plan asks the state for money of a year that no plan was approved for: of one before the
     * plan's where the plan is the first, or the year is after the previous plan's; from the letter, introduction ¶3 s3
     * and commitment ¶1 s4.
     *
     * @param line a line of the plan
     * @return true if it does
     */
    public boolean asksForThePast(BudgetLine line) {
        return line.isState()
                && line.year() < plan().year()
                && (plan().revision() == 1 || previous().exists(previous -> line.year() > previous.year()));
    }

    /**
     * Whether there is a previous plan and it is not approved; from the letter, plan-requirements ¶5 s1.
     *
     * @return true if it is so
     */
    public boolean isPreviousPlanUnapproved() {
        return previous().exists(previous -> !previous.isApproved());
    }

    /**
     * Whether the plan is entered as the first, though a report is of a year before it or a payment was made in one;
     * from the letter, introduction ¶3 s3.
     *
     * @return true if it is so
     */
    public boolean isFirstPlanWithHistory() {
        int year = plan().year();
        return plan().revision() == 1
                && (submission.reports().exists(report -> report.year() < year)
                        || submission
                                .payments()
                                .exists(payment -> payment.paidOn().getYear() < year));
    }

    /**
     * The settled years in which the state lines that a grant pays sum neither to what they do in the previous plan nor
     * to its annual grant; from the letter, commitment ¶1 s3. Of several measures with the same id the first stands.
     *
     * @return the changes in what is asked for, years ascending, within a year appropriation years ascending
     * @throws ArithmeticException if a sum does not fit
     */
    public Vector<SettledChange> settledYearsChanged() {
        return askedChanged.get();
    }

    private Vector<SettledChange> searchAsked(ActionPlan previous) {
        GrantYears granted = basis.previousGrantYears(AnnualGrants.of(previous));
        GrantYears before = basis.previousGrantYears(AnnualGrants.of(firstOfEach(previous)));
        GrantYears now =
                basis.withAnnualGrants(AnnualGrants.of(firstOfEach(plan()))).grantYears();
        return settledYears(before, now)
                .flatMap(year -> grants().map(grant ->
                                new SettledChange(year, grant, before.asked(year, grant), now.asked(year, grant)))
                        .reject(change -> change.now().equals(change.before())
                                || change.now().equals(granted.amount(year, change.appropriationYear()))));
    }

    private static ActionPlan firstOfEach(ActionPlan plan) {
        return plan.withMeasures(plan.measures().distinctBy(Measure::id));
    }

    /**
     * The settled years whose annual grant under a grant is not that of the previous plan; from the letter,
     * plan-requirements ¶5 s1 and commitment ¶1 s4. Not those that are {@linkplain #settledYearsChanged() asked for
     * anew}, and not the plan's own year where the plan is approved: that is a new decision.
     *
     * @return the changes in the annual grants, years ascending, within a year appropriation years ascending
     * @throws ArithmeticException if a sum does not fit
     */
    public Vector<SettledChange> settledGrantsChanged() {
        return grantsChanged.get();
    }

    private Vector<SettledChange> searchGrants(ActionPlan previous) {
        Set<Integer> askedAnew = settledYearsChanged().map(SettledChange::year).toSet();
        GrantYears before = basis.previousGrantYears(AnnualGrants.of(previous));
        GrantYears now = basis.grantYears();
        return settledYears(before, now)
                .reject(askedAnew::contains)
                .reject(year -> year == plan().year() && plan().isApproved())
                .flatMap(year -> grants().map(grant ->
                                new SettledChange(year, grant, before.amount(year, grant), now.amount(year, grant)))
                        .reject(change -> change.before().equals(change.now())));
    }

    private Vector<Integer> settledYears(GrantYears before, GrantYears now) {
        return before.years().appendAll(now.years()).distinct().sorted().filter(basis.status()::isSettled);
    }

    private Vector<Integer> grants() {
        return basis.commitment().grants().map(StateGrant::appropriationYear);
    }

    /**
     * All of it that makes payments impossible, whether or not a rulebook has its rule.
     *
     * @return each impediment once
     * @throws ArithmeticException if a sum does not fit
     */
    public Vector<Impediment> impediments() {
        return settledYearsChanged()
                .<Impediment>map(each -> new SuccessionImpediment.SettledYearChanged(
                        each.year(), each.appropriationYear(), each.before(), each.now()))
                .appendAll(askedForThePast())
                .appendAll(previous()
                        .filter(previous -> isPreviousPlanUnapproved())
                        .map(previous -> new SuccessionImpediment.PreviousPlanNotApproved(previous.year())))
                .appendAll(settledGrantsChanged()
                        .map(each -> new SuccessionImpediment.SettledGrantChanged(
                                each.year(), each.appropriationYear(), each.before(), each.now())))
                .appendAll(Option.when(
                        isFirstPlanWithHistory(), () -> new SuccessionImpediment.FirstPlanWithHistory(plan().year())));
    }

    private Vector<Impediment> askedForThePast() {
        return plan().measures()
                .flatMap(Measure::stateLines)
                .filter(this::asksForThePast)
                .foldLeft(TreeMap.<Integer, Nok>empty(), (sums, line) -> sums.put(line.year(), line.value(), Nok::plus))
                .toVector()
                .map(sum -> new SuccessionImpediment.GrantWithoutPlan(sum._1, sum._2, plan().year()));
    }

    /** Which plan follows which, {@code nord-troms 2026, revision 2}. */
    @Override
    public String toString() {
        return submission.agreement().id() + " " + submission.plan().year() + ", revision "
                + submission.plan().revision();
    }
}

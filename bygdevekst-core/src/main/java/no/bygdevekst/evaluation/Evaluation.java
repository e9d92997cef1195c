package no.bygdevekst.evaluation;

import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.budget.CostPlan;
import no.bygdevekst.budget.MoneyByUser;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Judgement;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.rulebook.SubmittablePlan;
import no.bygdevekst.rulebook.Waivers;
import no.bygdevekst.text.Language;

/**
 * What an {@link Evaluator} says of a submission (<i>vurderingsresultat</i>): findings, tables and payments.
 *
 * <p>It is computed once, on demand for the tables. This class is immutable and thread-safe.
 */
public final class Evaluation {

    private final Rulebook rulebook;
    private final Judgement judgement;
    private final Waivers waivers;
    private final Lazy<WholePeriodBudget> wholePeriodBudget;
    private final Lazy<YearNeed> yearNeed;
    private final Lazy<CostPlan> costPlan;
    private final Lazy<MoneyByUser> byUser;

    Evaluation(Rulebook rulebook, Judgement judgement, Waivers waivers) {
        CaseFile file = judgement.file();
        this.rulebook = rulebook;
        this.judgement = judgement;
        this.waivers = waivers;
        this.wholePeriodBudget = Lazy.of(() -> WholePeriodBudget.of(file.agreement(), file.plan(), file.terms()));
        this.yearNeed = Lazy.of(() -> YearNeed.of(file.agreement(), file.plan(), file.basis()));
        this.costPlan = Lazy.of(() -> CostPlan.of(file.agreement(), file.plan(), file.terms()));
        this.byUser = Lazy.of(() -> MoneyByUser.of(file.agreement(), file.plan(), file.terms()));
    }

    /**
     * What was judged, with all that follows from it.
     *
     * @return the case file
     */
    public CaseFile file() {
        return judgement.file();
    }

    /**
     * The rules that it was judged by.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * What the rules found.
     *
     * @return all findings, in canonical order, those that are waived marked
     */
    public Vector<Finding> findings() {
        return judgement.findings();
    }

    /**
     * Whether the plan is fit to be submitted.
     *
     * @return true when no finding is an error that is not waived
     */
    public boolean isSubmittable() {
        return judgement.isSubmittable();
    }

    /**
     * The plan, let through to payment.
     *
     * @return the plan, or the findings that stand in the way
     */
    public Validation<Seq<Finding>, SubmittablePlan> submittable() {
        return judgement.submittable();
    }

    /**
     * What was judged, and by what.
     *
     * @return the basis, to be kept with the evaluation
     */
    public Basis basis() {
        return Basis.of(rulebook, judgement.file());
    }

    /**
     * The waivers that let no finding pass: what they waived is gone, or has changed.
     *
     * @return the waivers, in the order in which they were given
     */
    public Vector<Waiver> unusedWaivers() {
        return waivers.unused(findings());
    }

    /**
     * The table of chapter 6: the budget of the whole period.
     *
     * @return the table
     */
    public WholePeriodBudget wholePeriodBudget() {
        return wholePeriodBudget.get();
    }

    /**
     * The table of chapter 7: the need of the plan's year.
     *
     * @return the table
     */
    public YearNeed yearNeed() {
        return yearNeed.get();
    }

    /**
     * The cost plan: what the money and the work are used for.
     *
     * @return the table
     */
    public CostPlan costPlan() {
        return costPlan.get();
    }

    /**
     * The state's money by who uses it.
     *
     * @return the table
     */
    public MoneyByUser byUser() {
        return byUser.get();
    }

    /**
     * What would be paid when, if the plan stood as it is: a projection, also of a plan with errors. For payment
     * itself, see {@link Evaluator#check}.
     *
     * @return the payments, or none where a condition makes them impossible, whether or not the rulebook has its rule
     */
    public Option<PaymentProjection> payments() {
        return judgement.file().payments();
    }

    /**
     * Why there are no {@link #payments()}.
     *
     * @return what makes them impossible, each with its words; none where there are payments
     */
    public Vector<Impediment> impediments() {
        return judgement.file().basis().impediments();
    }

    /**
     * The message of a finding: what is wrong, and what to do about it.
     *
     * @param finding one of the findings
     * @param language which language
     * @return the message
     */
    public String text(Finding finding, Language language) {
        return rulebook.message(finding, language);
    }

    /** What was judged and what was found, {@code nord-troms 2026, revision 2: [R06 ADVICE /plan/measures/3]}. */
    @Override
    public String toString() {
        CaseFile file = judgement.file();
        return file.agreement().id() + " " + file.planYear() + ", revision "
                + file.plan().revision() + ": " + judgement;
    }
}

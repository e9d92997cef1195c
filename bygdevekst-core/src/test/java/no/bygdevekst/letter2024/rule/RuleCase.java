package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Submission;

/**
 * A case of a rule as data: a submission in which it fires, where, and the same submission mended, in which it does
 * not.
 *
 * @param rule the rule's id
 * @param name what the case shows, in a few words of English
 * @param fires a submission in which the rule fires
 * @param at the places of the rule's findings in it, as they print, in order
 * @param mended the same submission with what the finding names put right
 */
public record RuleCase(RuleId rule, String name, Submission fires, Vector<String> at, Submission mended) {

    /** A case made by one change to the {@link GoodPlan}, which is itself the mended submission. */
    public static RuleCase of(String rule, String name, UnaryOperator<Submission> spoil, String... at) {
        return new RuleCase(
                RuleId.of(rule), name, spoil.apply(GoodPlan.submission()), Vector.of(at), GoodPlan.submission());
    }

    /** This case with another mended submission. */
    public RuleCase mendedBy(UnaryOperator<Submission> mend) {
        return new RuleCase(rule, name, fires, at, mend.apply(fires));
    }

    public static UnaryOperator<Submission> agreement(UnaryOperator<Agreement> change) {
        return submission -> submission.withAgreement(change.apply(submission.agreement()));
    }

    public static UnaryOperator<Submission> plan(UnaryOperator<ActionPlan> change) {
        return submission -> submission.withPlan(change.apply(submission.plan()));
    }

    public static UnaryOperator<Submission> measure(int index, UnaryOperator<Measure> change) {
        return plan(plan -> plan.withMeasures(plan.measures().update(index, change)));
    }

    public static UnaryOperator<Submission> line(int measure, int index, UnaryOperator<BudgetLine> change) {
        return measure(measure, m -> m.withBudget(m.budget().update(index, change)));
    }

    public static UnaryOperator<Submission> reports(ProgressReport... reports) {
        return submission -> submission.withReports(reports);
    }

    /** The plan for a later year, approved as before, without the one before it. */
    public static UnaryOperator<Submission> laterPlan(int year) {
        return plan(plan -> plan.withYear(year).withRevision(2));
    }

    /** The next year's plan, with the plan of the submission as the one before it. */
    public static UnaryOperator<Submission> revised(UnaryOperator<Submission> change) {
        return submission ->
                change.apply(laterPlan(2026).apply(submission).withPreviousPlan(Option.of(submission.plan())));
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}

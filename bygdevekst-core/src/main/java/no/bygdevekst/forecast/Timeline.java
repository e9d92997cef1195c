package no.bygdevekst.forecast;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Given;

/**
 * What was known on a day (<i>det som var kjent en dag</i>): the plan approved last by then, else the one submitted
 * last, with the reports, payments and signatures dated no later. What comes later never changes what was known.
 */
public final class Timeline {

    private Timeline() {}

    /**
     * A submission as it was known on a day.
     *
     * @param submission all that is known now
     * @param day the day, included
     * @return the submission as of that day; none where no plan was submitted or approved by then
     */
    public static Option<Submission> knownOn(Submission submission, LocalDate day) {
        Given.value("submission", submission);
        Given.value("day", day);
        return approved(submission, day)
                .orElse(() -> submitted(submission, day))
                .map(known -> known.withReports(known.reports().filter(report -> isBy(report.reportedOn(), day)))
                        .withPayments(known.payments().filter(payment -> isBy(payment.paidOn(), day))));
    }

    private static Option<Submission> approved(Submission submission, LocalDate day) {
        return last(submission, ActionPlan::approvedOn, day).map(plan -> of(submission, plan, day));
    }

    // A plan that was approved later was a draft on the day.
    private static Option<Submission> submitted(Submission submission, LocalDate day) {
        return last(submission, plan -> plan.submittedOn().orElse(plan.approvedOn()), day)
                .map(plan -> of(submission, plan, day))
                .map(known -> known.withPlan(notApproved(known)));
    }

    /** Of the plan and the one before it the one dated last by the day; of the same day the plan. */
    private static Option<ActionPlan> last(
            Submission submission, Function<ActionPlan, Option<LocalDate>> dated, LocalDate day) {
        return Vector.of(submission.plan())
                .appendAll(submission.previousPlan())
                .filter(plan -> dated.apply(plan).exists(date -> isBy(date, day)))
                .reduceLeftOption((plan, before) ->
                        dated.apply(before).get().isAfter(dated.apply(plan).get()) ? before : plan);
    }

    private static Submission of(Submission submission, ActionPlan known, LocalDate day) {
        boolean isPlan = known == submission.plan();
        return submission
                .withPlan(signedBy(known, day))
                .withPreviousPlan(
                        isPlan
                                ? submission.previousPlan().map(before -> approvedBy(signedBy(before, day), day))
                                : Option.none());
    }

    private static ActionPlan signedBy(ActionPlan plan, LocalDate day) {
        return plan.withSignatures(plan.signatures().filter(signature -> isBy(signature.signedOn(), day)));
    }

    private static ActionPlan approvedBy(ActionPlan plan, LocalDate day) {
        return plan.approvedOn().exists(date -> isBy(date, day)) ? plan : withoutApproval(plan);
    }

    private static ActionPlan withoutApproval(ActionPlan plan) {
        return plan.withApprovedOn(Option.none()).withApprovalConditions(Vector.empty());
    }

    private static ActionPlan notApproved(Submission known) {
        ActionPlan plan = withoutApproval(known.plan());
        PlanStatus status = PlanStatus.of(plan, known.previousPlan());
        return plan.withApprovedGrants(plan.approvedGrants().filter(grant -> status.isSettled(grant.year())));
    }

    private static boolean isBy(LocalDate date, LocalDate day) {
        return !date.isAfter(day);
    }
}

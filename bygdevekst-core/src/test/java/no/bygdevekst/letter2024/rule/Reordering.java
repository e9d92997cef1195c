package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Submission;

/** Puts what a submission lists in another order, the same for the same seed. */
final class Reordering {

    private final Random random;

    private Reordering(long seed) {
        this.random = new Random(seed);
    }

    /** What no position is looked at of: parties in lists, signatures, and reports of different years. */
    static Submission ofNoMeaning(Submission submission, long seed) {
        Reordering order = new Reordering(seed);
        return submission.withReports(order.of(submission.reports())).withPlan(order.parties(submission.plan()));
    }

    /**
     * The same, and measures, lines, activities, places, sub-goals but the first, what was approved and paid, and what
     * the agreement lists.
     */
    static Submission ofAll(Submission submission, long seed) {
        Reordering order = new Reordering(seed);
        return submission
                .withAgreement(order.agreement(submission.agreement()))
                .withPlan(order.measures(submission.plan()))
                .withPreviousPlan(submission.previousPlan().map(order::measures))
                .withReports(order.of(submission.reports()))
                .withPayments(order.of(submission.payments()));
    }

    /**
     * The submission with all that has an id told apart, one report and one approved grant a year and one payment a
     * day: else the order tells which counts.
     */
    static Submission toldApart(Submission submission) {
        Agreement agreement = submission.agreement();
        return submission
                .withAgreement(agreement
                        .withMunicipalities(agreement.municipalities().distinctBy(each -> each.number()))
                        .withPartners(agreement.partners().distinctBy(each -> each.id()))
                        .withSubGoals(agreement.subGoals().distinctBy(each -> each.id()))
                        .withStateGrants(agreement.grants()))
                .withPlan(toldApart(submission.plan()))
                .withPreviousPlan(submission.previousPlan().map(Reordering::toldApart))
                .withReports(submission.reports().distinctBy(ProgressReport::year))
                .withPayments(submission.payments().distinctBy(Payment::paidOn));
    }

    private static ActionPlan toldApart(ActionPlan plan) {
        return plan.withMeasures(plan.measures().distinctBy(Measure::id))
                .withApprovedGrants(plan.approvedGrants().distinctBy(ApprovedGrant::year));
    }

    private Agreement agreement(Agreement agreement) {
        return agreement
                .withMunicipalities(of(agreement.municipalities()))
                .withPartners(of(agreement.partners()))
                .withSubGoals(of(agreement.subGoals()))
                .withStateGrants(of(agreement.stateGrants()));
    }

    private ActionPlan measures(ActionPlan plan) {
        return parties(plan)
                .withApprovedGrants(of(plan.approvedGrants()))
                .withMeasures(of(plan.measures())
                        .map(measure -> parties(measure)
                                .withBudget(of(measure.budget()))
                                .withActivities(of(measure.activities()))
                                .withLocations(of(measure.locations()))
                                .withSubGoals(of(measure.subGoals().drop(1)).prepend(measure.listedUnder()))));
    }

    private ActionPlan parties(ActionPlan plan) {
        return plan.withPreparedBy(of(plan.preparedBy()))
                .withSteeringGroup(of(plan.steeringGroup()))
                .withContributionsClarified(of(plan.contributionsClarified()))
                .withSignatures(of(plan.signatures()))
                .withMeasures(plan.measures().map(this::parties));
    }

    private Measure parties(Measure measure) {
        return measure.withParticipants(of(measure.participants())).withAgreedBy(of(measure.agreedBy()));
    }

    private <T> Vector<T> of(Vector<T> list) {
        List<T> shuffled = list.toJavaList();
        Collections.shuffle(shuffled, random);
        return Vector.ofAll(shuffled);
    }
}

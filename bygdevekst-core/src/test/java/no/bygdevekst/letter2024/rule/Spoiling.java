package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.Completion;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Submission;

/** How a submission is spoiled, given the index of the measure to spoil. */
@FunctionalInterface
interface Spoiling {

    Submission apply(Submission submission, int measure);

    default Spoiling then(Spoiling next) {
        return (submission, measure) -> next.apply(apply(submission, measure), measure);
    }

    default Spoiling andMeasure(UnaryOperator<Measure> change) {
        return then(ofMeasure(change));
    }

    default Spoiling andWhole(UnaryOperator<Submission> change) {
        return then(ofWhole(change));
    }

    static Spoiling ofWhole(UnaryOperator<Submission> change) {
        return (submission, measure) -> change.apply(submission);
    }

    static Spoiling ofMeasure(UnaryOperator<Measure> change) {
        return (submission, measure) -> RuleCase.measure(measure, change).apply(submission);
    }

    /** One more state line in the measure, of the first year of the period. */
    static Spoiling stateLine(UnaryOperator<BudgetLine> change) {
        return (submission, measure) -> {
            BudgetLine line = change.apply(
                    GoodPlan.stateLine(submission.agreement().period().from(), 1));
            return ofMeasure(m -> m.withBudget(m.budget().append(line))).apply(submission, measure);
        };
    }

    static Spoiling reporting(ProgressReport... reports) {
        return ofWhole(submission -> submission.withReports(submission.reports().appendAll(Vector.of(reports))));
    }

    static Spoiling approving(ApprovedGrant entry) {
        return ofWhole(submission -> submission.withPlan(submission
                .plan()
                .withApprovedGrants(submission.plan().approvedGrants().append(entry))));
    }

    /** A change to the previous plan; where there is none, to the same plan, approved, as the first of two. */
    static Spoiling previous(UnaryOperator<ActionPlan> change) {
        return ofWhole(submission -> {
            Submission revised = submission.previousPlan().isDefined() ? submission : afterItself(submission);
            return revised.withPreviousPlan(revised.previousPlan().map(change));
        });
    }

    private static Submission afterItself(Submission submission) {
        ActionPlan plan = submission.plan();
        return submission
                .withPlan(plan.withRevision(plan.revision() + 1))
                .withPreviousPlan(Option.of(plan.withApprovedOn(Option.of(LocalDate.of(plan.year(), 1, 10)))));
    }

    static UnaryOperator<Submission> withPartner(String id, PartnerKind kind) {
        return RuleCase.agreement(
                a -> a.withPartners(a.partners().append(GoodPlan.partner(id, "Samarbeidsparten " + id, kind))));
    }

    /** A partner in the measure, which is never over. */
    static Spoiling goingOn(String partner) {
        return ofMeasure(m -> m.withParticipants(m.participants().append(partner(partner)))
                .withActivities(m.activities()
                        .append(Activity.of("Lenge", LocalDate.of(2000, 1, 1), LocalDate.of(2999, 12, 31)))));
    }

    static UnaryOperator<Submission> withInvited(String id) {
        return RuleCase.agreement(a -> a.withPartners(a.partners()
                .append(GoodPlan.partner(id, "Samarbeidsparten " + id, PartnerKind.RESEARCH)
                        .withInvited(true))));
    }

    static Party partner(String id) {
        return Party.partner(PartnerId.of(id));
    }

    /**
     * A good submission with room for spoils: that many more measures, a frame that no line exceeds, no reports and no
     * day of submission.
     */
    static Submission roomFor(int spoils, Submission good) {
        Measure model = good.plan().measures().head();
        Party municipality = good.agreement().municipalities().head().party();
        BudgetLine own = GoodPlan.hours(good.agreement().period().from(), municipality);
        Vector<Measure> more = Vector.range(0, spoils)
                .map(i -> model.withId(MeasureId.of("S" + i))
                        .withResponsible(municipality)
                        .withCriteria(GoodPlan.housing().criteria())
                        .withPurposes(GoodPlan.housing().purposes())
                        .withThirdPartyScheme(Option.none())
                        .withSamiInterests(Option.none())
                        .withEstimatedCost(Option.none())
                        .withBudget(Vector.of(own)));
        Submission roomy = good.withReports()
                .withAgreement(good.agreement()
                        .withStateGrants(good.agreement()
                                .stateGrants()
                                .map(grant -> grant.withAmount(Nok.ofKroner(1_000_000_000)))));
        return Completion.of(roomy.withPlan(roomy.plan()
                .withSubmittedOn(Option.none())
                .withMeasures(roomy.plan().measures().appendAll(more))));
    }
}

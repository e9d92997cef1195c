package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.agenda.PartyTask;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.plan.ThirdPartyScheme;

/** Does what people do who are told what is wrong in a plan. */
final class Planner {

    private Planner() {}

    /** What a party does. */
    static Submission does(PartyTask task, Party party, Submission submission) {
        ActionPlan plan = submission.plan();
        return submission.withPlan(
                switch (task.what()) {
                    case SIGN ->
                        plan.withSignatures(plan.signatures()
                                .reject(signature -> signature.party().equals(party))
                                .append(signature(party, plan.year())));
                    case STAND_BEHIND ->
                        plan.withMeasures(plan.measures()
                                .map(measure -> task.measures().contains(measure.id())
                                        ? measure.withAgreedBy(
                                                measure.agreedBy().append(party))
                                        : measure));
                    case TAKE_PART -> plan.withPreparedBy(plan.preparedBy().append(party));
                    case OWN_EFFORT ->
                        plan.withMeasures(plan.measures()
                                .update(0, measure -> with(measure, hours(plan.year(), party))));
                    case CLARIFY ->
                        plan.withContributionsClarified(
                                plan.contributionsClarified().append(party));
                    case REPORT -> throw new IllegalArgumentException("a report stands in no plan's way");
                });
    }

    /** What whoever draws up the plan does about a finding. */
    static Submission corrects(Finding finding, Submission submission) {
        if (finding.rule().value().equals("P04")) {
            return submission.withReports(submission
                    .reports()
                    .update(
                            finding.place()
                                    .index(DocumentMember.PROGRESS_REPORTS)
                                    .get(),
                            report -> report.withYear(report.year() - 1)));
        }
        UnaryOperator<Measure> edit = edit(finding, submission);
        int index = finding.place().index(PlanMember.MEASURES).getOrElse(0);
        return submission.withPlan(
                submission.plan().withMeasures(submission.plan().measures().update(index, edit)));
    }

    private static UnaryOperator<Measure> edit(Finding finding, Submission submission) {
        int year = submission.plan().year();
        Option<Integer> line = finding.place().index(MeasureMember.BUDGET);
        return switch (finding.rule().value()) {
            case "B01" ->
                measure -> measure.withSubGoals(
                        Vector.of(submission.agreement().subGoals().head().id()));
            case "B03" ->
                measure -> measure.withActivities(
                        Vector.of(Activity.of("Oppstart", LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 1))));
            case "B06" -> measure -> with(measure, hours(year, measure.responsible()));
            case "C04" ->
                measure -> measure.withCriteria(
                        measure.criteria().withTransferValue(Option.some("Andre kan ta i bruk rettleiinga.")));
            case "D04" ->
                measure -> measure.withLocations(
                        Vector.of(submission.agreement().municipalities().head().number()));
            case "G02" ->
                measure ->
                        measure.withThirdPartyScheme(measure.thirdPartyScheme().map(Planner::described));
            case "B11" -> measure -> knownParties(measure, submission);
            case "F01", "F02", "F03", "F05", "F09", "F14" -> measure -> paidByTheResponsible(measure, line.get());
            default -> throw new IllegalArgumentException("nobody has said what to do about " + finding);
        };
    }

    /** Whoever the agreement does not know gives way to the responsible. */
    private static Measure knownParties(Measure measure, Submission submission) {
        Parties parties = Parties.of(submission.agreement());
        return measure.withParticipants(measure.participants().filter(parties::isKnown))
                .withBudget(measure.budget()
                        .map(line -> parties.isKnown(line.source()) ? line : line.withSource(measure.responsible())));
    }

    private static Measure paidByTheResponsible(Measure measure, int index) {
        return measure.withBudget(measure.budget().update(index, line -> line.withSource(measure.responsible())));
    }

    private static ThirdPartyScheme described(ThirdPartyScheme scheme) {
        String words = "Slik kommunestyret har vedteke det.";
        return scheme.withTargetGroup(words)
                .withGoalCriteria(words)
                .withAwardCriteria(words)
                .withAnnouncement(words)
                .withApplicationProcessing(words)
                .withReporting(words)
                .withFollowUp(words);
    }

    private static Measure with(Measure measure, BudgetLine line) {
        return measure.withBudget(measure.budget().append(line));
    }

    private static BudgetLine hours(int year, Party party) {
        return BudgetLine.builder()
                .year(year)
                .source(party)
                .use(FundUse.PERSONNEL)
                .contribution(Contribution.of(Hours.of(40), HourlyRate.of(Nok.ofKroner(600))))
                .build();
    }

    private static Signature signature(Party party, int year) {
        return Signature.builder()
                .party(party)
                .name("Kari Døme")
                .signedOn(LocalDate.of(year, 6, 20))
                .build();
    }
}

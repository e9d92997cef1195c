package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Argument;

/** What the rules found, by what it is about: the agreement, the plan, a sub-goal, a measure, the progress reports. */
final class PlacedFindings {

    private final Subject subject;
    private final Vector<Finding> findings;
    private final Grouped<SubGoalId, PlacedMeasure> measures;
    private final Grouped<Integer, Finding> ofMeasures;
    private final Grouped<SubGoalId, Finding> ofSubGoals;

    /** A measure, and where it stands in the plan. */
    record PlacedMeasure(Measure measure, int index) {}

    private PlacedFindings(Subject subject) {
        this.subject = subject;
        this.findings = subject.evaluation().findings().sortBy(Finding::severity);
        this.measures = Grouped.of(
                subject.plan().measures().zipWithIndex(PlacedMeasure::new),
                placed -> Option.of(placed.measure().listedUnder()));
        this.ofMeasures = Grouped.of(findings, PlacedFindings::measure);
        this.ofSubGoals = Grouped.of(findings, this::subGoal);
    }

    /** The findings about each thing, errors first. */
    static PlacedFindings of(Subject subject) {
        return new PlacedFindings(subject);
    }

    Vector<Finding> onAgreement() {
        return findings.filter(this::isOnAgreement);
    }

    Vector<Finding> onPlan() {
        return findings.filter(PlacedFindings::isOnPlan);
    }

    /** Reports stand in a document in any order; people read them year by year. */
    Vector<Finding> onReports() {
        return findings.filter(PlacedFindings::isOnReports)
                .sortBy(this::reportYear)
                .sortBy(Finding::severity);
    }

    private int reportYear(Finding finding) {
        return finding.place()
                .index(DocumentMember.PROGRESS_REPORTS)
                .map(index -> subject.submission().reports().get(index).year())
                .orElse(() -> finding.arguments()
                        .get("year")
                        .filter(Argument.WholeNumber.class::isInstance)
                        .map(year -> ((Argument.WholeNumber) year).value()))
                .getOrElse(0);
    }

    /** The sub-goals of the agreement, then those that only a measure names. */
    Vector<SubGoalId> subGoals() {
        return subject.agreement()
                .subGoals()
                .map(SubGoal::id)
                .appendAll(subject.plan().measures().map(Measure::listedUnder))
                .distinct();
    }

    Vector<Finding> about(SubGoalId subGoal) {
        return ofSubGoals.under(subGoal);
    }

    /** The measures that are listed under a sub-goal. */
    Vector<PlacedMeasure> measures(SubGoalId subGoal) {
        return measures.under(subGoal);
    }

    Vector<Finding> about(PlacedMeasure placed) {
        return ofMeasures.under(placed.index());
    }

    /** The position of the measure that a finding is about. */
    private static Option<Integer> measure(Finding finding) {
        return finding.place()
                .index(PlanMember.MEASURES)
                .filter(index -> finding.place().passes(DocumentMember.PLAN));
    }

    /** The sub-goal of the agreement that a finding is about. */
    private Option<SubGoalId> subGoal(Finding finding) {
        return finding.place()
                .index(AgreementMember.SUB_GOALS)
                .map(index -> subject.agreement().subGoals().get(index).id());
    }

    private boolean isOnAgreement(Finding finding) {
        return finding.place().passes(DocumentMember.AGREEMENT)
                && subGoal(finding).isEmpty();
    }

    private static boolean isOnReports(Finding finding) {
        return finding.place().passes(DocumentMember.PROGRESS_REPORTS);
    }

    private static boolean isOnPlan(Finding finding) {
        return !finding.place().passes(DocumentMember.AGREEMENT)
                && !isOnReports(finding)
                && measure(finding).isEmpty();
    }
}

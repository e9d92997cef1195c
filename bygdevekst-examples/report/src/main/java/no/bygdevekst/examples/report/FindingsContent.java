package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Run;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.examples.report.PlacedFindings.PlacedMeasure;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.text.Text;

/** What the rules found, in the order in which a planner works through it, each measure linked to its budget. */
final class FindingsContent {

    static final String ID = "findings";

    private static final Text BUDGET =
            Text.of("Tiltaket i kapittel 6", "Tiltaket i kapittel 6", "The measure in chapter 6");

    private final Subject subject;
    private final PlacedFindings findings;
    private final MeasureAnchors anchors;

    private FindingsContent(Subject subject) {
        this.subject = subject;
        this.findings = PlacedFindings.of(subject);
        this.anchors = subject.anchors();
    }

    static Section of(Subject subject) {
        Vector<Part> counted = Vector.of(Paragraph.of(VerdictSection.findings(subject)));
        return Section.of(ID, subject.say(FindingsSection.HEADING), counted)
                .with(new FindingsContent(subject).groups());
    }

    private Vector<Section> groups() {
        return Vector.of(
                        group(ID + "-agreement", FindingsSection.AGREEMENT, findings.onAgreement()),
                        group(ID + "-plan", FindingsSection.PLAN, findings.onPlan()))
                .appendAll(findings.subGoals().zipWithIndex(this::subGoal))
                .append(group(ID + "-reports", FindingsSection.REPORTS, findings.onReports()))
                .flatMap(group -> group);
    }

    private Option<Section> group(String id, Text heading, Vector<Finding> group) {
        return Option.when(!group.isEmpty(), () -> Section.of(id, subject.say(heading), list(group)));
    }

    private Option<Section> subGoal(SubGoalId subGoal, int number) {
        Vector<Section> measures = findings.measures(subGoal).flatMap(this::measure);
        Vector<Part> own = list(findings.about(subGoal));
        return Option.when(
                !own.isEmpty() || !measures.isEmpty(),
                () -> Section.of(ID + "-sub-goal-" + (number + 1), subject.name(subGoal), own)
                        .with(measures));
    }

    private Option<Section> measure(PlacedMeasure placed) {
        Vector<Finding> about = findings.about(placed);
        Vector<Part> budget = anchors.budget(placed.measure().id())
                .toVector()
                .map(target -> Paragraph.of(Run.link(subject.say(BUDGET), target)));
        String id = anchors.findings(placed.measure().id()).getOrElse(() -> ID + "-at-" + (placed.index() + 1));
        return Option.when(
                !about.isEmpty(),
                () -> Section.of(
                        id, FindingsSection.name(subject, placed), list(about).appendAll(budget)));
    }

    private Vector<Part> list(Vector<Finding> group) {
        return group.isEmpty() ? Vector.empty() : Vector.of(new Listing(group.map(this::item)));
    }

    private Paragraph item(Finding finding) {
        String severity = subject.say(FindingGroup.severity(finding.severity()));
        String message = subject.evaluation().text(finding, subject.language());
        Vector<String> below = subject.whereabouts(finding.place())
                .map(where -> FindingGroup.at(subject, where))
                .toVector()
                .appendAll(finding.citation().map(citation -> FindingGroup.source(subject, citation)))
                .appendAll(finding.waiver().map(waiver -> FindingGroup.waived(subject, waiver)));
        return new Paragraph(below.map(words -> Run.of(" " + words))
                .prepend(Run.of(" " + message))
                .prepend(Run.strong(severity + " " + finding.rule())));
    }
}

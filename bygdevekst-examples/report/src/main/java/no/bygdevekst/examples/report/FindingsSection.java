package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What the rules found, under the agreement, the plan, each sub-goal with its measures, and the progress reports. */
final class FindingsSection {

    private static final Text HEADING = Text.of("Merknader", "Merknader", "Findings");
    private static final Text AGREEMENT = Text.of("Avtalen", "Avtalen", "The agreement");
    private static final Text PLAN = Text.of("Planen som helhet", "Planen som heilskap", "The plan as a whole");
    private static final Text REPORTS = Text.of("Underveisrapportene", "Undervegsrapportane", "The progress reports");
    private static final Template MEASURE = Template.of("Tiltak {measure}", "Tiltak {measure}", "Measure {measure}");
    private static final int INDENT = 2;

    private final Subject subject;
    private final Vector<Finding> findings;
    private final Grouped<SubGoalId, PlacedMeasure> measures;
    private final Grouped<Integer, Finding> ofMeasures;
    private final Grouped<SubGoalId, Finding> ofSubGoals;

    private record PlacedMeasure(Measure measure, int index) {}

    private FindingsSection(Subject subject) {
        this.subject = subject;
        this.findings = subject.evaluation().findings();
        this.measures = Grouped.of(
                subject.plan().measures().zipWithIndex(PlacedMeasure::new),
                placed -> Option.of(placed.measure().listedUnder()));
        this.ofMeasures = Grouped.of(findings, FindingsSection::measure);
        this.ofSubGoals = Grouped.of(findings, this::subGoal);
    }

    static Block of(Subject subject) {
        return subject.evaluation().findings().isEmpty()
                ? Block.nothing()
                : Block.heading(subject.say(HEADING), "-").thenApart(new FindingsSection(subject).groups());
    }

    private Block groups() {
        return Block.apart(subGoals()
                .map(this::block)
                .prepend(group(PLAN, findings.filter(FindingsSection::isOnPlan)))
                .prepend(group(AGREEMENT, findings.filter(this::isOnAgreement)))
                .append(group(
                        REPORTS, findings.filter(FindingsSection::isOnReports).sortBy(this::reportYear))));
    }

    private Block group(Text heading, Vector<Finding> group) {
        return FindingGroup.under(subject.say(heading), subject, group);
    }

    /** The sub-goals of the agreement, then those that only a measure names. */
    private Vector<SubGoalId> subGoals() {
        return subject.agreement()
                .subGoals()
                .map(SubGoal::id)
                .appendAll(subject.plan().measures().map(Measure::listedUnder))
                .distinct();
    }

    private Block block(SubGoalId id) {
        Block own = FindingGroup.of(subject, ofSubGoals.under(id));
        Block all = own.thenApart(Block.apart(measures.under(id).map(this::block)));
        return all.isEmpty() ? all : Block.paragraph(subject.name(id)).then(all.indented(INDENT));
    }

    private Block block(PlacedMeasure placed) {
        String name = Subject.name(placed.measure());
        String heading = subject.say(MEASURE, Arguments.of("measure", Argument.composed(name)));
        return FindingGroup.under(heading, subject, ofMeasures.under(placed.index()));
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

    /** Reports stand in a document in any order; people read them year by year. */
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

    private static boolean isOnPlan(Finding finding) {
        return !finding.place().passes(DocumentMember.AGREEMENT)
                && !isOnReports(finding)
                && measure(finding).isEmpty();
    }
}

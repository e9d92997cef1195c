package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.report.PlacedFindings.PlacedMeasure;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What the rules found, under the agreement, the plan, each sub-goal with its measures, and the progress reports. */
final class FindingsSection {

    static final Text HEADING = Text.of("Merknader", "Merknader", "Findings");
    static final Text AGREEMENT = Text.of("Avtalen", "Avtalen", "The agreement");
    static final Text PLAN = Text.of("Planen som helhet", "Planen som heilskap", "The plan as a whole");
    static final Text REPORTS = Text.of("Underveisrapportene", "Undervegsrapportane", "The progress reports");
    private static final Template MEASURE = Template.of("Tiltak {measure}", "Tiltak {measure}", "Measure {measure}");
    private static final int INDENT = 2;

    private final Subject subject;
    private final PlacedFindings findings;

    private FindingsSection(Subject subject) {
        this.subject = subject;
        this.findings = PlacedFindings.of(subject);
    }

    static Block of(Subject subject) {
        return subject.evaluation().findings().isEmpty()
                ? Block.nothing()
                : Block.heading(subject.say(HEADING), "-").thenApart(new FindingsSection(subject).groups());
    }

    private Block groups() {
        return Block.apart(findings.subGoals()
                .map(this::block)
                .prepend(group(PLAN, findings.onPlan()))
                .prepend(group(AGREEMENT, findings.onAgreement()))
                .append(group(REPORTS, findings.onReports())));
    }

    private Block group(Text heading, Vector<Finding> group) {
        return FindingGroup.under(subject.say(heading), subject, group);
    }

    private Block block(SubGoalId id) {
        Block own = FindingGroup.of(subject, findings.about(id));
        Block all = own.thenApart(Block.apart(findings.measures(id).map(this::block)));
        return all.isEmpty() ? all : Block.paragraph(subject.name(id)).then(all.indented(INDENT));
    }

    private Block block(PlacedMeasure placed) {
        return FindingGroup.under(name(subject, placed), subject, findings.about(placed));
    }

    static String name(Subject subject, PlacedMeasure placed) {
        String name = Subject.name(placed.measure());
        return subject.say(MEASURE, Arguments.of("measure", Argument.composed(name)));
    }
}

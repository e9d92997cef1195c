package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Finding;

/** The findings in the order in which a planner works through them (<i>arbeidsrekkefølge</i>). */
public final class PlannersOrder {

    private PlannersOrder() {}

    /**
     * Findings about one thing.
     *
     * @param heading what they are about
     * @param findings the findings, errors first
     */
    public record Group(String heading, Vector<Finding> findings) {}

    /**
     * All findings.
     *
     * @param subject the plan
     * @return those about the agreement, the plan, each sub-goal with its measures, and the reports; no group is empty
     */
    public static Vector<Group> of(Subject subject) {
        PlacedFindings findings = PlacedFindings.of(subject);
        Vector<Group> inPlan = findings.subGoals()
                .flatMap(id -> findings.measures(id)
                        .map(placed -> new Group(FindingsSection.name(subject, placed), findings.about(placed)))
                        .prepend(new Group(subject.name(id), findings.about(id))));
        return inPlan.prepend(new Group(subject.say(FindingsSection.PLAN), findings.onPlan()))
                .prepend(new Group(subject.say(FindingsSection.AGREEMENT), findings.onAgreement()))
                .append(new Group(subject.say(FindingsSection.REPORTS), findings.onReports()))
                .reject(group -> group.findings().isEmpty());
    }

    /**
     * Whether the plan can be submitted, and how many findings there are.
     *
     * @param subject the plan
     * @return the words
     */
    public static String verdict(Subject subject) {
        return subject.say(VerdictSection.verdict(subject)) + " " + VerdictSection.findings(subject);
    }

    /**
     * What a finding says beside its message: where the rule is from, and by whom it was waived.
     *
     * @param subject the plan
     * @param finding one of its findings
     * @return the words, or none
     */
    public static Vector<String> notes(Subject subject, Finding finding) {
        return finding.citation()
                .map(citation -> FindingGroup.source(subject, citation))
                .toVector()
                .appendAll(finding.waiver().map(waiver -> FindingGroup.waived(subject, waiver)));
    }

    /**
     * How much a finding weighs.
     *
     * @param subject the plan
     * @param finding one of its findings
     * @return the word
     */
    public static String severity(Subject subject, Finding finding) {
        return subject.say(FindingGroup.severity(finding.severity()));
    }
}

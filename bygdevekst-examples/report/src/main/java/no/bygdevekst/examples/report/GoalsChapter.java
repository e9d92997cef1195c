package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.text.Text;

/** Chapter 2: the sub-goals, and which of the agreements' overall goals each serves. */
final class GoalsChapter {

    private static final Text HEADING = Text.of("2 Mål og delmål", "2 Mål og delmål", "2 Goals and sub-goals");
    private static final Text SERVES = Text.of("Bidrar til", "Bidreg til", "Contributes to");

    private GoalsChapter() {}

    static Section of(Subject subject) {
        Vector<Section> subGoals = subject.agreement()
                .subGoals()
                .zipWithIndex()
                .map(each -> section(subject, each._1, "goal-" + (each._2 + 1)));
        return Section.of("goals", subject.say(HEADING), Vector.empty()).with(subGoals);
    }

    private static Section section(Subject subject, SubGoal subGoal, String id) {
        Vector<Part> description = subGoal.description().map(Prose::parts).getOrElse(Vector.empty());
        Vector<String> goals = subGoal.goals().map(subject::say);
        return Section.of(
                id,
                subject.headed(subGoal.id(), subGoal.title()),
                description.appendAll(Prose.facts(Prose.listed(subject, SERVES, goals))));
    }
}

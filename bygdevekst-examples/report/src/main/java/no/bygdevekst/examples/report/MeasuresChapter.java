package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Text;

/** Chapter 4: the measures by sub-goal, each under the first that it names, as in the tables. */
final class MeasuresChapter {

    private static final Text HEADING =
            Text.of("4 Tiltak og aktiviteter", "4 Tiltak og aktivitetar", "4 Measures and activities");
    private static final Text NONE = Text.of(
            "Ingen tiltak under dette delmålet.",
            "Ingen tiltak under dette delmålet.",
            "No measures under this sub-goal.");

    private MeasuresChapter() {}

    static Section of(Subject subject) {
        Vector<Measure> measures = subject.plan().measures();
        Vector<SubGoalId> subGoals = subject.agreement()
                .subGoals()
                .map(SubGoal::id)
                .appendAll(measures.map(Measure::listedUnder))
                .distinct();
        Vector<MeasureSection> sections =
                measures.zipWithIndex().map(each -> new MeasureSection(subject, each._1, "measure-" + (each._2 + 1)));
        return Section.of("measures", subject.say(HEADING), Vector.empty())
                .with(subGoals.zipWithIndex().map(each -> subGoal(subject, each._1, each._2 + 1, sections)));
    }

    private static Section subGoal(Subject subject, SubGoalId id, int number, Vector<MeasureSection> all) {
        Vector<Section> inner = all.filter(
                        section -> section.measure().listedUnder().equals(id))
                .map(MeasureSection::section);
        Vector<Part> none = inner.isEmpty() ? Vector.of(Paragraph.of(subject.say(NONE))) : Vector.empty();
        return Section.of("sub-goal-" + number, subject.headed(id), none).with(inner);
    }
}

package no.bygdevekst.examples.report;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import no.bygdevekst.agenda.Duty;
import no.bygdevekst.agenda.PartyTask;
import no.bygdevekst.agenda.PartyTasks;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Who has to do what, a line for each party; what is only advice stands in brackets. */
final class PartiesSection {

    static final Text HEADING = Text.of("Hvem må gjøre noe", "Kven må gjere noko", "Who has to do something");
    private static final Template OF_MEASURES =
            Template.of("stå bak tiltak {measures}", "stå bak tiltak {measures}", "stand behind measure {measures}");
    private static final Template IN_BRACKETS = Template.of("({what})", "({what})", "({what})");
    private static final Template SIGNED =
            Template.of("Har signert: {parties}.", "Har signert: {parties}.", "Signed so far: {parties}.");
    private static final Text NONE = Text.of(
            "Ingen av partene har noe å gjøre nå.",
            "Ingen av partane har noko å gjere no.",
            "No party has anything to do now.");
    private static final Text NOBODY =
            Text.of("Ingen har signert ennå.", "Ingen har signert enno.", "Nobody has signed yet.");
    private static final Text BRACKETS = Text.of(
            "Det som står i parentes, er bare råd.",
            "Det som står i parentes, er berre råd.",
            "What stands in brackets is only advice.");
    private static final String DOT = " · ";

    private PartiesSection() {}

    static Block of(Subject subject) {
        return Block.heading(subject.say(HEADING), "-")
                .then(Beside.each(facts(subject).map(fact -> Beside.of(fact._1, fact._2))))
                .then(Block.paragraph(note(subject)));
    }

    /** The parties, each with its tasks. */
    static Vector<Tuple2<String, String>> facts(Subject subject) {
        return subject.agenda()
                .parties()
                .map(party -> Tuple.of(
                        subject.name(party.party()),
                        party.tasks().map(task -> words(subject, task)).mkString(DOT)));
    }

    /** Who has signed, and what the brackets mean. */
    static String note(Subject subject) {
        Vector<PartyTasks> parties = subject.agenda().parties();
        String none = parties.isEmpty() ? subject.say(NONE) + " " : "";
        return none + signed(subject) + brackets(subject, parties);
    }

    private static String words(Subject subject, PartyTask task) {
        String what = task.what() == Duty.STAND_BEHIND && task.measures().nonEmpty()
                ? subject.say(
                        OF_MEASURES,
                        Arguments.of(
                                "measures",
                                Argument.composed(
                                        task.measures().map(MeasureId::value).mkString(", "))))
                : subject.say(task.what());
        return task.isAdvice() ? subject.say(IN_BRACKETS, Arguments.of("what", Argument.composed(what))) : what;
    }

    /** A signature that is still asked for is none. */
    private static String signed(Subject subject) {
        Vector<Party> asked = subject.agenda()
                .parties()
                .filter(party -> party.tasks().exists(task -> task.what() == Duty.SIGN))
                .map(PartyTasks::party);
        Vector<String> names = subject.plan()
                .signatures()
                .map(Signature::party)
                .distinct()
                .removeAll(asked)
                .map(subject::name);
        return names.isEmpty()
                ? subject.say(NOBODY)
                : subject.say(
                        SIGNED, Arguments.of("parties", Argument.composed(Counted.listed(names, subject.language()))));
    }

    private static String brackets(Subject subject, Vector<PartyTasks> parties) {
        return parties.exists(party -> party.tasks().exists(PartyTask::isAdvice)) ? " " + subject.say(BRACKETS) : "";
    }
}

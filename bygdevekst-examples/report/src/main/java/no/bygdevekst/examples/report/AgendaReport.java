package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.agenda.Correction;
import no.bygdevekst.agenda.PartyTasks;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Who has to do what next, in whole sentences, for people (<i>gjøreliste</i>). */
public final class AgendaReport {

    private static final Template TITLE = Template.of(
            "Hvem som gjør hva: handlingsplan {year} for {pilot}",
            "Kven som gjer kva: handlingsplan {year} for {pilot}",
            "Who has to do what: action plan {year} for {pilot}");
    private static final Text NOTHING = Text.of(
            "Det er ingenting å gjøre med planen.", "Det er ingenting å gjere med planen.", "There is nothing to do.");
    private static final String BULLET = "–";
    private static final int INDENT = 2;

    private AgendaReport() {}

    /**
     * The report: the parties with their tasks, what is to be corrected in the plan, and the next payment.
     *
     * @param subject what it is about
     * @return the report
     */
    public static Block of(Subject subject) {
        String title = subject.say(
                TITLE,
                Arguments.of("year", Argument.number(subject.plan().year()))
                        .and("pilot", subject.agreement().pilot()));
        Block tasks = parties(subject).thenApart(plan(subject));
        return Block.apart(Vector.of(
                Block.heading(title, "="),
                tasks.isEmpty() ? Block.paragraph(subject.say(NOTHING)) : tasks,
                NextPaymentSection.alone(subject),
                LetterNote.of(subject)));
    }

    private static Block parties(Subject subject) {
        Vector<PartyTasks> parties = subject.agenda().parties();
        return parties.isEmpty()
                ? Block.nothing()
                : Block.heading(subject.say(PartiesSection.HEADING), "-")
                        .then(Block.stacked(parties.map(party -> party(subject, party))));
    }

    private static Block party(Subject subject, PartyTasks party) {
        return Block.paragraph(subject.name(party.party()))
                .then(Block.stacked(party.tasks()
                                .map(task -> Block.labelled(
                                        BULLET, INDENT, task.phrase().in(subject.language()), Block.WIDTH - INDENT)))
                        .indented(INDENT));
    }

    private static Block plan(Subject subject) {
        return corrections(subject, CorrectionsSection.ERRORS, CorrectionsSection.errors(subject))
                .thenApart(corrections(subject, CorrectionsSection.OTHERS, CorrectionsSection.others(subject)));
    }

    private static Block corrections(Subject subject, Text heading, Vector<Correction> corrections) {
        return CorrectionsSection.inFull(
                subject, heading, corrections, correction -> correction.message(subject.language()));
    }
}

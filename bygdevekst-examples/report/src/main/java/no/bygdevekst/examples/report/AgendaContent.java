package no.bygdevekst.examples.report;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import no.bygdevekst.agenda.Correction;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Run;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.text.Text;

/** Who has to do what, what is to be corrected, the state's money and the next payment: what a reader wants first. */
final class AgendaContent {

    static final String ID = "agenda";

    private AgendaContent() {}

    /** The sections, in the order in which they are read. */
    static Vector<Section> of(Subject subject) {
        return Vector.of(parties(subject))
                .appendAll(
                        corrections(subject, "errors", CorrectionsSection.ERRORS, CorrectionsSection.errors(subject)))
                .appendAll(
                        corrections(subject, "others", CorrectionsSection.OTHERS, CorrectionsSection.others(subject)))
                .append(money(subject))
                .append(next(subject));
    }

    private static Section parties(Subject subject) {
        return section(
                subject,
                "parties",
                PartiesSection.HEADING,
                facts(PartiesSection.facts(subject)).append(Paragraph.of(PartiesSection.note(subject))));
    }

    private static Vector<Section> corrections(
            Subject subject, String name, Text heading, Vector<Correction> corrections) {
        return corrections.isEmpty()
                ? Vector.empty()
                : Vector.of(section(
                        subject,
                        name,
                        heading,
                        Vector.of(new Listing(corrections.map(correction -> Paragraph.of(
                                Run.strong(correction.rule().value()),
                                Run.of(" " + CorrectionsSection.words(subject, correction))))))));
    }

    private static Section money(Subject subject) {
        Vector<Part> tables = Vector.narrow(StateMoneySection.tables(subject));
        return section(
                subject,
                "money",
                StateMoneySection.HEADING,
                tables.append(Paragraph.of(StateMoneySection.whole(subject))));
    }

    private static Section next(Subject subject) {
        return section(
                subject,
                "next",
                NextPaymentSection.HEADING,
                facts(NextPaymentSection.facts(subject))
                        .appendAll(NextPaymentSection.none(subject).map(Paragraph::of))
                        .append(Paragraph.of(LetterNote.words(subject))));
    }

    private static Section section(Subject subject, String name, Text heading, Vector<Part> parts) {
        return Section.of(ID + "-" + name, subject.say(heading), parts);
    }

    private static Vector<Part> facts(Vector<Tuple2<String, String>> facts) {
        return facts.isEmpty()
                ? Vector.empty()
                : Vector.of(new Facts(facts.map(fact -> new Facts.Fact(fact._1, Vector.of(Paragraph.of(fact._2))))));
    }
}

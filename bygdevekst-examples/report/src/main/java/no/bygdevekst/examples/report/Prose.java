package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Text;

/** What people have written at length: a paragraph for each line of it. */
final class Prose {

    private Prose() {}

    static Vector<Paragraph> paragraphs(String text) {
        return Vector.of(text.split("\\R", -1)).reject(Blank::isBlank).map(line -> Paragraph.of(line.strip()));
    }

    static Vector<Part> parts(String text) {
        return Vector.narrow(paragraphs(text));
    }

    /** A label with a text, where there is one. */
    static Vector<Facts.Fact> fact(Subject subject, Text label, Option<String> text) {
        return text.map(Prose::paragraphs)
                .filter(words -> !words.isEmpty())
                .map(words -> new Facts.Fact(subject.say(label), words))
                .toVector();
    }

    /** A label with things one after the other, where there are any. */
    static Vector<Facts.Fact> listed(Subject subject, Text label, Vector<String> things) {
        return fact(subject, label, Option.when(!things.isEmpty(), () -> Counted.listed(things, subject.language())));
    }

    /** Facts, where there are any. */
    static Vector<Part> facts(Vector<Facts.Fact> facts) {
        return facts.isEmpty() ? Vector.empty() : Vector.of(new Facts(facts));
    }
}

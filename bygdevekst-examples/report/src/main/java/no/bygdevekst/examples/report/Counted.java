package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** Numbers of things in words, «ingen feil, 1 advarsel og 3 råd». */
final class Counted {

    private static final Text NONE = Text.of("ingen", "ingen", "no");
    private static final Text AND = Text.of(" og ", " og ", " and ");

    private Counted() {}

    static String of(int count, Text one, Text many, Language language) {
        String number = count == 0 ? NONE.in(language) : Integer.toString(count);
        return number + " " + (count == 1 ? one : many).in(language);
    }

    /** The words one after the other, the last joined by «og». */
    static String listed(Vector<String> words, Language language) {
        return words.size() < 2 ? words.mkString() : words.init().mkString(", ") + AND.in(language) + words.last();
    }
}

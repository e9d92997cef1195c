package no.bygdevekst.examples.browser;

import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.letter2024.Letter2024;

/** What is asked of no document (<i>oppslag</i>). */
final class ReferenceQuestions {

    private ReferenceQuestions() {}

    /** The rulebook, {@code bygdevekst-rules/1}, in all three languages. */
    static String rules(Asked asked) {
        return DocumentWriter.rules(Documents.LAYOUT).toText(Letter2024.rulebook());
    }
}

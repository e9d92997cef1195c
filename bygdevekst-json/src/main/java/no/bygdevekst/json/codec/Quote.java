package no.bygdevekst.json.codec;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Excerpt;

/** What a message keeps of a document's own text: what it shows of it, however long the text is. */
final class Quote {

    private Quote() {}

    static Argument of(String text) {
        return Argument.composed(Excerpt.of(text));
    }
}

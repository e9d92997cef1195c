package no.bygdevekst.examples.reading;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;

/**
 * A sentence within another (<i>setning</i>).
 *
 * @param phrase the sentence
 */
record Spoken(Phrase phrase) implements Argument {
    @Override
    public String in(Language language) {
        return phrase.in(language);
    }

    @Override
    public String toString() {
        return phrase.in(Language.ENGLISH);
    }
}

package no.bygdevekst.examples.report;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * OwnWords of ours inside other words.
 *
 * @param text the words
 */
record OwnWords(Text text) implements Argument {

    static OwnWords of(Text text) {
        return new OwnWords(text);
    }

    @Override
    public String in(Language language) {
        return text.in(language);
    }
}

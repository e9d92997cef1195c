package no.bygdevekst.examples.report;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * Words of ours inside other words.
 *
 * @param text the words
 */
record Words(Text text) implements Argument {

    static Words of(Text text) {
        return new Words(text);
    }

    @Override
    public String in(Language language) {
        return text.in(language);
    }
}

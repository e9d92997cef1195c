package no.bygdevekst.examples.browser;

import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** That there is no answer to what was asked, in words (<i>avvisning</i>). */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String words;

    Refusal(String words) {
        super(words);
        this.words = words;
    }

    Refusal(Text words, Language language) {
        this(words.in(language));
    }

    /** Why there is none. */
    String words() {
        return words;
    }
}

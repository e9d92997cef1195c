package no.bygdevekst.examples.browser;

import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** That there is no answer to what was asked, in words (<i>avvisning</i>). */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }

    Refusal(Text words, Language language) {
        this(words.in(language));
    }
}

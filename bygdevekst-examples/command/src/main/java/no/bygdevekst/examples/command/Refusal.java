package no.bygdevekst.examples.command;

import java.io.IOException;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;

/** A file that is not made (<i>avslag</i>), with why not and what to do about it. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Phrase phrase;

    /**
     * A refusal.
     *
     * @param phrase why the file is not made, and what to do about it
     */
    public Refusal(Phrase phrase) {
        super(phrase.in(Language.ENGLISH));
        this.phrase = phrase;
    }

    Phrase phrase() {
        return phrase;
    }
}

package no.bygdevekst.json.reading;

import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Phrase;

/** A document cannot be read on from a byte, whatever follows. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final int index;
    private final transient Phrase phrase;

    Unreadable(ProblemCode code, int index, Phrase phrase) {
        super(code.name(), null, false, false);
        this.code = code;
        this.index = index;
        this.phrase = phrase;
    }

    ProblemCode code() {
        return code;
    }

    /** The byte, counted from 0. */
    int index() {
        return index;
    }

    Phrase phrase() {
        return phrase;
    }
}

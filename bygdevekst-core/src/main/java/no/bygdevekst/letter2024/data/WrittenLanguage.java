package no.bygdevekst.letter2024.data;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/**
 * The written language that a municipality has decided to be addressed in by the state (<i>språkvedtak</i>), by the Act
 * on Language (<i>språklova</i>) section 11.
 */
public enum WrittenLanguage implements Term {
    /** Nynorsk. */
    NYNORSK(Text.same("nynorsk")),
    /** Bokmål. */
    BOKMAL(Text.same("bokmål")),
    /** Either. */
    NEUTRAL(Text.of("nøytral", "nøytral", "neutral"));

    private final Text text;

    WrittenLanguage(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}

package no.bygdevekst.plan;

import io.vavr.control.Validation;
import no.bygdevekst.text.Labels;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** What the appropriation is for (<i>formål</i>), from the letter, frame ¶1 s2 and its list. */
public enum Purpose implements Term {
    /** To strengthen how existing public measures are used and coordinated. */
    COORDINATE_EXISTING(Text.of(
            "bedre bruk og samordning av det som finnes",
            "betre bruk og samordning av det som finst",
            "better use and coordination of what exists")),
    /** To test new, locally adapted solutions that others can take over. */
    TEST_NEW_SOLUTIONS(Text.of("testing av nye løsninger", "testing av nye løysingar", "testing of new solutions")),
    /** To develop new models of cooperation. */
    COOPERATION_MODELS(Text.of("nye samarbeidsmodeller", "nye samarbeidsmodellar", "new models of cooperation")),
    /** To strengthen development work in the pilot. */
    DEVELOPMENT_CAPACITY(Text.of("styrket utviklingsarbeid", "styrkt utviklingsarbeid", "stronger development work"));

    private final Text text;

    Purpose(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    /**
     * The constant that somebody has typed or chosen, or which ones there are.
     *
     * @param text a label, of any of the languages, or the name of a constant, with any space around it
     * @param language which language's labels count first, and in which it is answered
     * @return the constant, or a message with the labels
     */
    public static Validation<String, Purpose> check(String text, Language language) {
        return Labels.check(values(), text, language);
    }
}

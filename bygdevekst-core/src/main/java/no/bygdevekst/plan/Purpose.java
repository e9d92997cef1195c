package no.bygdevekst.plan;

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
}

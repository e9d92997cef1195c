package no.bygdevekst.allocation;

import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** What the figures of an allocation are called in explanations. */
final class PilotPhrases {

    static final Phrase FRAME =
            Phrase.of("rammen som skal fordeles", "ramma som skal fordelast", "the allocation to be divided");

    private static final Template AMOUNT =
            Template.of("medfinansiering til {pilot}", "medfinansiering til {pilot}", "co-financing to {pilot}");

    private PilotPhrases() {}

    static Phrase amount(String pilot) {
        return new Phrase(AMOUNT, Arguments.of("pilot", Argument.words(pilot)));
    }
}

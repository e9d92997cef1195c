package no.bygdevekst.plan;

import io.vavr.control.Validation;
import no.bygdevekst.text.Labels;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** Who can receive grants of a third-party scheme (<i>mottakergruppe</i>). */
public enum RecipientGroup implements Term {
    /** Individuals. */
    PERSONS(Text.of("privatpersoner", "privatpersonar", "individuals")),
    /** Businesses. */
    BUSINESSES(Text.of("bedrifter", "bedrifter", "businesses")),
    /** Organizations. */
    ORGANIZATIONS(Text.of("organisasjoner", "organisasjonar", "organizations")),
    /** Public bodies. */
    PUBLIC_BODIES(Text.of("offentlige organer", "offentlege organ", "public bodies"));

    private final Text text;

    RecipientGroup(Text text) {
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
    public static Validation<String, RecipientGroup> check(String text, Language language) {
        return Labels.check(values(), text, language);
    }
}

package no.bygdevekst.plan;

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
}

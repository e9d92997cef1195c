package no.bygdevekst.finding;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** How much a finding weighs (<i>alvorlighetsgrad</i>). */
public enum Severity implements Term {
    /** The plan cannot be submitted. */
    ERROR(Text.of("feil", "feil", "error")),
    /** The plan can be submitted, but someone will ask. */
    WARNING(Text.of("advarsel", "åtvaring", "warning")),
    /** Worth knowing. */
    ADVICE(Text.of("råd", "råd", "advice"));

    private final Text text;

    Severity(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}

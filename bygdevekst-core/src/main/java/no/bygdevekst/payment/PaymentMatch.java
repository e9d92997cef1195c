package no.bygdevekst.payment;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** How a year's payments compare with what is released (<i>avstemming</i>). */
public enum PaymentMatch implements Term {
    /** As much is paid as is released. */
    EXACT(Text.of("stemmer", "stemmer", "matches")),
    /** More is paid than is released. */
    TOO_MUCH(Text.of("for mye utbetalt", "for mykje utbetalt", "too much paid")),
    /** Less is paid than is released. */
    TOO_LITTLE(Text.of("for lite utbetalt", "for lite utbetalt", "too little paid")),
    /** Something is paid in a year that has nothing released. */
    UNKNOWN(Text.of("ukjent utbetaling", "ukjend utbetaling", "unknown payment"));

    private final Text text;

    PaymentMatch(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}

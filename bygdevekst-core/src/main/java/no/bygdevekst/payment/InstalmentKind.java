package no.bygdevekst.payment;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/**
 * Which part of a grant an instalment is (<i>type delutbetaling</i>); in a year they stand in this order, CARRIED
 * first.
 */
public enum InstalmentKind implements Term {
    /** A second instalment of an earlier year that was carried over. */
    CARRIED(Text.of("overført delutbetaling", "overført delutbetaling", "carried instalment")),
    /** What is paid at the start of the year: the terms' first share of the grant. */
    FIRST(Text.of("første delutbetaling", "første delutbetaling", "first instalment")),
    /** What remains of the grant, paid late in the year if the first payment is used up. */
    SECOND(Text.of("andre delutbetaling", "andre delutbetaling", "second instalment"));

    private final Text text;

    InstalmentKind(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}

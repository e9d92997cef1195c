package no.bygdevekst.terms;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * The two instalments of a year's grant (<i>delutbetalinger</i>), such as 4 500 000 and 1 500 000 of 6 000 000.
 *
 * @param first what is paid at the start of the year, not negative
 * @param second what remains, not negative
 */
public record GrantSplit(Nok first, Nok second) {

    /**
     * Checks that both are there.
     *
     * @param first what is paid at the start of the year, not negative
     * @param second what remains, not negative
     */
    public GrantSplit {
        Given.value("first", first);
        Given.value("second", second);
    }
}

package no.bygdevekst.payment;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * What was paid, held against what is released (<i>oppgjør</i>), such as 4 500 000 kroner paid and 1 500 000 to pay.
 *
 * @param paid all payments made together, kroner; what was paid back is taken off
 * @param toPay all that is released less {@code paid}, kroner; negative where too much is paid
 */
public record Settlement(Nok paid, Nok toPay) {
    /**
     * Refuses null.
     *
     * @param paid all payments made together, kroner; what was paid back is taken off
     * @param toPay all that is released less {@code paid}, kroner; negative where too much is paid
     */
    public Settlement {
        Given.value("paid", paid);
        Given.value("toPay", toPay);
    }
}

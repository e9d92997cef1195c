package no.bygdevekst.settlement;

import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.text.Given;

/**
 * A released instalment and what was paid of it (<i>betalt delutbetaling</i>), such as 1 000 000 of 1 500 000 kroner.
 *
 * @param instalment an instalment that is released
 * @param paid kroner paid of it, from zero to its amount
 */
public record PaidInstalment(Instalment instalment, Nok paid) {

    /**
     * Refuses null.
     *
     * @param instalment an instalment that is released
     * @param paid kroner paid of it
     */
    public PaidInstalment {
        Given.value("instalment", instalment);
        Given.value("paid", paid);
    }

    /**
     * What is left of it to pay.
     *
     * @return kroner, not negative
     */
    public Nok left() {
        return instalment.amount().minus(paid);
    }
}

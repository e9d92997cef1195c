package no.bygdevekst.payment;

import java.time.LocalDate;
import no.bygdevekst.money.Nok;

/**
 * A payment that was actually made (<i>faktisk utbetaling</i>), such as 4 500 000 kroner on 1 March 2025.
 *
 * @param paidOn the day that it was made
 * @param amount kroner, greater than zero
 */
public record ActualPayment(LocalDate paidOn, Nok amount) {

    /**
     * Checks the amount.
     *
     * @param paidOn the day that it was made
     * @param amount kroner, greater than zero
     * @throws IllegalArgumentException if it is not greater than zero
     */
    public ActualPayment {
        amount.requirePositive("payment on " + paidOn);
    }
}

package no.bygdevekst.payment;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * One of the grants that the state has committed itself to (<i>bevilgning</i>), such as 12 000 000 kroner of 2025, all
 * of it distributed, payable up to and with 2027.
 *
 * @param appropriationYear the year whose budget appropriated the money
 * @param amount kroner for the whole period
 * @param undistributed what of it is in no year's grant, kroner, not negative
 * @param lastPayableYear the last year that something of it can be paid in
 */
public record CommittedGrant(int appropriationYear, Nok amount, Nok undistributed, int lastPayableYear) {
    /**
     * Refuses null.
     *
     * @param appropriationYear the year whose budget appropriated the money
     * @param amount kroner for the whole period
     * @param undistributed what of it is in no year's grant, kroner, not negative
     * @param lastPayableYear the last year that something of it can be paid in
     */
    public CommittedGrant {
        Given.value("amount", amount);
        Given.value("undistributed", undistributed);
    }
}

package no.bygdevekst.settlement;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * How the whole commitment ended (<i>sluttoppgjør</i>): what was granted is what was released and what lapsed, and with
 * what is not distributed it is the commitment.
 *
 * <p>The letter does not say what happens to what is unspent when the period is over; read here, it is to be paid back.
 *
 * @param granted kroner of all annual grants
 * @param undistributed kroner of the commitment that no year's grant asked for
 * @param released kroner released
 * @param lapsed kroner that no year was left for
 * @param paid kroner paid, less what was paid back; zero where no payments are known
 * @param spent kroner spent, by the last year's report
 * @param toPayBack kroner paid less {@code spent}, of all that is released where no payments are known; negative where
 *     the pilot has laid out more: what is released and not yet paid is then paid only as far as it is spent
 */
public record ClosingAccount(
        Nok granted, Nok undistributed, Nok released, Nok lapsed, Nok paid, Nok spent, Nok toPayBack) {
    /**
     * Refuses null.
     *
     * @param granted kroner of all annual grants
     * @param undistributed kroner of the commitment that no year's grant asked for
     * @param released kroner released
     * @param lapsed kroner that no year was left for
     * @param paid kroner paid, less what was paid back; zero where no payments are known
     * @param spent kroner spent, by the last year's report
     * @param toPayBack kroner paid less {@code spent}, of all that is released where no payments are known; negative
     *     where the pilot has laid out more: what is released and not yet paid is then paid only as far as it is spent
     */
    public ClosingAccount {
        Given.value("granted", granted);
        Given.value("undistributed", undistributed);
        Given.value("released", released);
        Given.value("lapsed", lapsed);
        Given.value("paid", paid);
        Given.value("spent", spent);
        Given.value("toPayBack", toPayBack);
    }
}

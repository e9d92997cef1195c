package no.bygdevekst.payment;

import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * Where the money is at a year's end (<i>regnskap over tilsagnet</i>). Two sums can lie unused and are never mixed:
 * what the pilot holds, and what the state still holds.
 *
 * @param year the year
 * @param released kroner released in the year
 * @param releasedToDate kroner released up to and with the year
 * @param spendingNeeded the most that the year's report must show for one of its instalments, kroner; none where
 *     nothing waits for a report, or the year is open
 * @param spentToDate kroner spent by the year's report, if there is one
 * @param heldByPilot {@code releasedToDate} less {@code spentToDate}, negative where the pilot has advanced its own
 *     money; none without a report
 * @param heldByState the commitment less {@code releasedToDate} and what has lapsed up to and with the year
 * @param paid kroner paid in the calendar year, in the first row also before it and in the last also after it; none
 *     where no payments are given
 * @param paidToDate kroner paid up to and with the year; none where no payments are given
 */
public record LedgerRow(
        int year,
        Nok released,
        Nok releasedToDate,
        Option<Nok> spendingNeeded,
        Option<Nok> spentToDate,
        Option<Nok> heldByPilot,
        Nok heldByState,
        Option<Nok> paid,
        Option<Nok> paidToDate) {
    /**
     * Refuses null.
     *
     * @param year the year
     * @param released kroner released in the year
     * @param releasedToDate kroner released up to and with the year
     * @param spendingNeeded the most that the year's report must show for one of its instalments, kroner; none where
     *     nothing waits for a report, or the year is open
     * @param spentToDate kroner spent by the year's report, if there is one
     * @param heldByPilot {@code releasedToDate} less {@code spentToDate}, negative where the pilot has advanced its own
     *     money; none without a report
     * @param heldByState the commitment less {@code releasedToDate} and what has lapsed up to and with the year
     * @param paid kroner paid in the calendar year, in the first row also before it and in the last also after it; none
     *     where no payments are given
     * @param paidToDate kroner paid up to and with the year; none where no payments are given
     */
    public LedgerRow {
        Given.value("released", released);
        Given.value("releasedToDate", releasedToDate);
        Given.value("spendingNeeded", spendingNeeded);
        Given.value("spentToDate", spentToDate);
        Given.value("heldByPilot", heldByPilot);
        Given.value("heldByState", heldByState);
        Given.value("paid", paid);
        Given.value("paidToDate", paidToDate);
    }
}

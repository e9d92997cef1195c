package no.bygdevekst.payment;

import io.vavr.control.Option;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * A part of a year's grant that is paid at one time (<i>delutbetaling</i>), such as the first instalment of 2025, 4 500
 * 000 kroner, released.
 *
 * @param year the year that it stands in
 * @param kind which part it is
 * @param grantYear the year whose grant it belongs to; earlier than {@code year} where it is carried
 * @param appropriationYear the year whose budget appropriated the money
 * @param due when it is to be paid
 * @param amount kroner, greater than zero
 * @param status where it stands
 * @param spendingNeeded what a report must show to be spent for it, kroner; of what is due late in a year that is not
 *     open, else none
 */
public record Instalment(
        int year,
        InstalmentKind kind,
        int grantYear,
        int appropriationYear,
        Due due,
        Nok amount,
        InstalmentStatus status,
        Option<Nok> spendingNeeded) {
    /**
     * Refuses null.
     *
     * @param year the year that it stands in
     * @param kind which part it is
     * @param grantYear the year whose grant it belongs to; earlier than {@code year} where it is carried
     * @param appropriationYear the year whose budget appropriated the money
     * @param due when it is to be paid
     * @param amount kroner, greater than zero
     * @param status where it stands
     * @param spendingNeeded what a report must show to be spent for it, kroner; of what is due late in a year that is
     *     not open, else none
     */
    public Instalment {
        Given.value("kind", kind);
        Given.value("due", due);
        Given.value("amount", amount);
        Given.value("status", status);
        Given.value("spendingNeeded", spendingNeeded);
    }

    boolean is(InstalmentStatus other) {
        return status == other;
    }
}

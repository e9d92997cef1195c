package no.bygdevekst.programme;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;

/**
 * What is to be paid now, to whom and under which grant (<i>utbetalingskjøring</i>): what is left of each released
 * instalment; where the account of a pilot is closed, only as far as it is spent.
 *
 * <p>Only a plan that can be submitted gives payments; what of another's is released is withheld.
 *
 * @param orders the payments to make, in order of agreement id, within it of appropriation year
 * @param withheld what would be paid if the plans could be submitted, in the same order
 */
public record PaymentRun(Vector<PaymentOrder> orders, Vector<PaymentOrder> withheld) {

    /**
     * Refuses null.
     *
     * @param orders the payments to make
     * @param withheld what would be paid if the plans could be submitted
     */
    public PaymentRun {
        Given.noNulls("orders", orders);
        Given.noNulls("withheld", withheld);
    }

    static PaymentRun of(Vector<PilotRow> pilots) {
        return new PaymentRun(
                pilots.filter(PilotRow::submittable).flatMap(PaymentOrder::of),
                pilots.reject(PilotRow::submittable).flatMap(PaymentOrder::of));
    }

    /**
     * All payments together.
     *
     * @return kroner
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok total() {
        return Nok.total(orders.map(order -> order.due().amount()));
    }

    /**
     * The payments as a spreadsheet opens them: a line for each with semicolons between, decimal commas, in UTF-8 with
     * a byte order mark in front. No cell is taken for a formula.
     *
     * @param language the language of the headings
     * @return the text, whose first character is the byte order mark and whose lines end by CR LF
     */
    public String toCsv(Language language) {
        return Csv.of(this, Given.value("language", language));
    }
}

package no.bygdevekst.programme;

import io.vavr.collection.Vector;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.text.Given;

/**
 * A payment to make (<i>utbetalingsordre</i>).
 *
 * @param agreement the agreement that it is under
 * @param pilot what the pilot is called
 * @param due to whom, under which grant, and how much
 */
public record PaymentOrder(AgreementId agreement, String pilot, PaymentDue due) {

    /**
     * Refuses null.
     *
     * @param agreement the agreement that it is under
     * @param pilot what the pilot is called
     * @param due to whom, under which grant, and how much
     */
    public PaymentOrder {
        Given.value("agreement", agreement);
        Given.value("pilot", pilot);
        Given.value("due", due);
    }

    static Vector<PaymentOrder> of(PilotRow row) {
        return row.due().map(due -> new PaymentOrder(row.agreement(), row.pilot(), due));
    }
}

package no.bygdevekst.rulebook;

import no.bygdevekst.place.Member.PaymentMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Given;

/**
 * A payment made, or paid back, and where it stands (<i>utbetaling</i>).
 *
 * @param index its position among the payments, from 0
 * @param payment the payment
 */
public record PlacedPayment(int index, Payment payment) {
    /**
     * Refuses null.
     *
     * @param index its position among the payments, from 0
     * @param payment the payment
     */
    public PlacedPayment {
        Given.value("payment", payment);
    }

    /**
     * Where it stands.
     *
     * @return {@code /payments/} and the position
     */
    public Place place() {
        return Place.payments().at(index);
    }

    /**
     * A remark about it, with its date as argument {@code paidOn}.
     *
     * @param member the member that the remark is placed at
     * @return the remark
     */
    public Remark remark(PaymentMember member) {
        return Remark.at(place().at(member)).about(payment).with("paidOn", Argument.date(payment.paidOn()));
    }
}

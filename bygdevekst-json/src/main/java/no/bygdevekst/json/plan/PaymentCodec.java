package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.PaymentMember;
import no.bygdevekst.plan.Payment;

/** A payment that was made, or paid back. */
final class PaymentCodec {

    static final ObjectCodec<Payment, Payment.Builder> CODEC = new ObjectCodecBuilder<Payment, Payment.Builder>(
                    PaymentMember.values(), Payment::builder)
            .required(PaymentMember.PAID_ON, Dates.DATE, Payment::paidOn, Payment.Builder::paidOn)
            .required(PaymentMember.AMOUNT, Numbers.SIGNED_AMOUNT, Payment::amount, Payment.Builder::amount)
            .optional(PaymentMember.REFERENCE, Strings.TEXT, Payment::reference, Payment.Builder::reference)
            .optional(PaymentMember.NOTE, Strings.TEXT, Payment::note, Payment.Builder::note)
            .build(Payment.Builder::build);

    private PaymentCodec() {}
}

package no.bygdevekst.programme;

import io.vavr.Tuple;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.settlement.PaidInstalment;
import no.bygdevekst.settlement.SettlementStatement;
import no.bygdevekst.text.Given;

/**
 * What is to be paid now under a grant (<i>forfalt beløp</i>), such as 2 625 000 kroner of the appropriation of 2025.
 *
 * @param recipient who is paid on the pilot's behalf
 * @param appropriationYear which grant pays
 * @param amount kroner, more than zero
 */
public record PaymentDue(Recipient recipient, int appropriationYear, Nok amount) {

    /**
     * Checks the amount.
     *
     * @param recipient who is paid on the pilot's behalf
     * @param appropriationYear which grant pays
     * @param amount kroner, more than zero
     * @throws IllegalArgumentException if the amount is not more than zero
     */
    public PaymentDue {
        Given.value("recipient", recipient);
        Given.value("amount", amount).requirePositive("amount");
    }

    // What is left of each released instalment, the oldest first; when the account is closed, only as far as it is
    // spent.
    static Vector<PaymentDue> of(Agreement agreement, PaymentSchedule payments) {
        SettlementStatement statement = SettlementStatement.of(payments);
        Nok left = statement
                .closing()
                .map(closing -> closing.spent().minus(closing.paid()).max(Nok.ZERO))
                .map(unpaid -> unpaid.min(payments.released()))
                .getOrElse(payments.released());
        SortedMap<Integer, Nok> byGrant = TreeMap.empty();
        for (PaidInstalment instalment : statement.instalments()) {
            Nok part = instalment.left().min(left);
            left = left.minus(part);
            byGrant = byGrant.put(Tuple.of(instalment.instalment().appropriationYear(), part), Nok::plus);
        }
        Recipient recipient = Recipient.of(agreement);
        return byGrant.filterValues(Nok::isPositive)
                .toVector()
                .map(grant -> new PaymentDue(recipient, grant._1, grant._2));
    }
}

package host;

import io.vavr.collection.HashMap;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.period.AgreementPeriod;

/** Knows the core alone, and says what a plan gets at the start of 2025. */
public final class Host {

    private Host() {}

    /**
     * Prints the first instalment.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PaymentPlan payments = PaymentPlan.of(PaymentBasis.of(
                Commitment.of(Nok.ofKroner(3_000_000), 2025, AgreementPeriod.of(2025, 2027)),
                AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(1_000_000))),
                PlanStatus.approved(2025),
                Letter2024.terms()));
        System.out.println("released: " + payments.released());
    }
}

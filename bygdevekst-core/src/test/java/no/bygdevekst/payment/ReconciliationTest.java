package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Payment;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    /** 4 500 000 released in 2025, 5 250 000 in 2026. */
    private static final PaymentPlan PLAN =
            PaymentPlan.of(Reports.with(WorkedTable.at(PlanStatus.approved(2026)), 2025, Nok.ofKroner(4_000_000)));

    @Test
    void datedPaymentsCountInTheirCalendarYear() {
        Reconciliation reconciliation = Reconciliation.of(
                PLAN,
                Vector.of(
                        Payment.of(LocalDate.of(2026, 2, 1), Nok.ofKroner(5_250_000)),
                        Payment.of(LocalDate.of(2025, 12, 31), Nok.ofKroner(500_000)),
                        Payment.of(LocalDate.of(2025, 3, 1), Nok.ofKroner(4_000_000))));

        assertThat(reconciliation.years()).extracting(ReconciledYear::match).containsOnly(PaymentMatch.EXACT);
        assertThat(reconciliation.difference()).isEqualTo(Nok.ZERO);
    }

    @Test
    void tooLittleTooMuchAndUnknownAreToldApartWithTheirSign() {
        Reconciliation reconciliation = Reconciliation.ofYears(
                PLAN, HashMap.of(2024, Nok.KRONE, 2025, Nok.ofKroner(4_499_999), 2026, Nok.ofKroner(5_250_001)));

        assertThat(reconciliation.years().map(ReconciledYear::match))
                .containsExactly(PaymentMatch.UNKNOWN, PaymentMatch.TOO_LITTLE, PaymentMatch.TOO_MUCH);
        assertThat(reconciliation.years().map(ReconciledYear::difference))
                .containsExactly(Nok.KRONE, Nok.KRONE.negated(), Nok.KRONE);
        assertThat(reconciliation.differenceUpTo(2025)).isEqualTo(Nok.ZERO);
        assertThat(reconciliation.difference()).isEqualTo(Nok.KRONE);
    }

    @Test
    void nothingPaidIsTooLittleWhereSomethingIsReleased() {
        assertThat(Reconciliation.of(PLAN, Vector.empty()).years())
                .containsExactly(
                        new ReconciledYear(2025, Nok.ofKroner(4_500_000), Nok.ZERO),
                        new ReconciledYear(2026, Nok.ofKroner(5_250_000), Nok.ZERO))
                .extracting(ReconciledYear::match)
                .containsOnly(PaymentMatch.TOO_LITTLE);
    }

    @Test
    void aPaymentIsMoreThanNothing() {
        assertThatThrownBy(() -> Payment.of(LocalDate.of(2025, 3, 1), Nok.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-03-01");
        assertThatThrownBy(() -> Reconciliation.ofYears(PLAN, HashMap.of(2025, Nok.ofOre(-1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("paid in 2025");
    }

    @Property
    @Domain(DomainArbitraries.class)
    void whatIsReleasedReconcilesWithItself(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);

        Reconciliation reconciliation =
                Reconciliation.ofYears(plan, plan.ledger().toMap(LedgerRow::year, LedgerRow::released));

        assertThat(reconciliation.years()).allMatch(year -> year.match() == PaymentMatch.EXACT);
        assertThat(reconciliation.difference()).isEqualTo(Nok.ZERO);
    }
}

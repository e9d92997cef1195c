package no.bygdevekst.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.Payment;
import org.junit.jupiter.api.Test;

/** Payments laid on what is released, and the account when it is over. */
@Domain(DomainArbitraries.class)
@Domain(DomainContext.Global.class)
class SettlementStatementTest {

    private static final PaymentBasis AT_2026 =
            WorkedTable.at(PlanStatus.approved(2026)).withReports(Reports.report(2025, Nok.ofKroner(4_000_000)));

    @Test
    void whatIsPaidIsLaidOnTheOldestFirst() {
        SettlementStatement statement =
                settlement(AT_2026.withPayments(paid(5_000_000), paid(1_500_000), paid(-500_000)));
        // Released: 4 500 000 first of 2025, 1 500 000 carried to 2026, 3 750 000 first of 2026.
        assertThat(statement.instalments().map(PaidInstalment::paid))
                .containsExactly(Nok.ofKroner(4_500_000), Nok.ofKroner(1_500_000), Nok.ZERO);
        assertThat(statement.instalments().last().left()).isEqualTo(Nok.ofKroner(3_750_000));
        assertThat(statement.unmatched()).isEqualTo(Nok.ZERO);
        assertThat(statement.toPay()).isEqualTo(Nok.ofKroner(3_750_000));
        assertThat(statement.closing()).isEmpty();
    }

    @Test
    void tooMuchPaidIsLeftOverAndNegativeToPay() {
        SettlementStatement statement = settlement(AT_2026.withPayments(paid(10_000_000)));
        assertThat(statement.unmatched()).isEqualTo(Nok.ofKroner(250_000));
        assertThat(statement.toPay()).isEqualTo(Nok.ofKroner(-250_000));
    }

    @Test
    void withoutPaymentsAllThatIsReleasedIsToPay() {
        SettlementStatement statement = settlement(AT_2026);
        assertThat(statement.paid()).isEqualTo(Nok.ZERO);
        assertThat(statement.toPay()).isEqualTo(Nok.ofKroner(9_750_000));
    }

    @Test
    void theAccountClosesWhenTheLastYearIsReported() {
        PaymentBasis last = WorkedTable.at(PlanStatus.approved(2027))
                .withReports(
                        Reports.report(2025, Nok.ofKroner(4_500_000)),
                        Reports.report(2026, Nok.ofKroner(9_750_000)),
                        Reports.report(2027, Nok.ofKroner(14_000_000)));
        ClosingAccount closing =
                settlement(last.withPayments(paid(14_750_000))).closing().get();
        assertThat(closing)
                .isEqualTo(new ClosingAccount(
                        Nok.ofKroner(16_000_000),
                        Nok.ZERO,
                        Nok.ofKroner(14_750_000),
                        Nok.ofKroner(1_250_000),
                        Nok.ofKroner(14_750_000),
                        Nok.ofKroner(14_000_000),
                        Nok.ofKroner(750_000)));
        assertThat(settlement(last).closing().get().toPayBack()).isEqualTo(Nok.ofKroner(750_000));
        assertThat(settlement(Reports.without(last, 2027)).closing()).isEmpty();
    }

    /** All that is granted is of 2025, and reported: only the last year's own report, or a later plan, ends it. */
    @Test
    void theAccountClosesAlsoWhereNothingIsGrantedInTheLastYear() {
        PaymentBasis last = PaymentBasis.of(
                        WorkedTable.COMMITMENT,
                        AnnualGrants.of(2025, HashMap.of(2025, Nok.ofKroner(16_000_000))),
                        PlanStatus.approved(2027),
                        WorkedTable.TERMS)
                .withReports(Reports.report(2025, Nok.ofKroner(16_000_000)));

        assertThat(settlement(last).closing()).isEmpty();
        assertThat(settlement(last.withStatus(PlanStatus.approved(2028))).closing())
                .isNotEmpty();
    }

    @Property
    void theSumsHold(@ForAll PaymentBasis basis, @ForAll @Size(max = 4) List<Nok> amounts) {
        Vector<Payment> payments = Vector.ofAll(amounts)
                .filter(Nok::isPositive)
                .zipWithIndex((amount, index) -> paid(index % 3 == 2 ? Nok.ZERO.minus(amount) : amount));
        SettlementStatement statement = settlement(basis.withPayments(payments));
        assertThat(Nok.total(statement.instalments().map(PaidInstalment::paid)).plus(statement.unmatched()))
                .isEqualTo(statement.paid());
        assertThat(statement.instalments())
                .allMatch(each -> !each.left().isNegative() && !each.paid().isNegative());
        assertThat(statement.paid().plus(statement.toPay()))
                .isEqualTo(PaymentProjection.of(basis).released());
        statement.closing().forEach(closing -> {
            assertThat(closing.granted().plus(closing.undistributed()))
                    .isEqualTo(basis.commitment().amount());
            assertThat(closing.released().plus(closing.lapsed())).isEqualTo(closing.granted());
        });
    }

    private static SettlementStatement settlement(PaymentBasis basis) {
        return SettlementStatement.of(PaymentProjection.of(basis));
    }

    private static Payment paid(long kroner) {
        return paid(Nok.ofKroner(kroner));
    }

    private static Payment paid(Nok amount) {
        return Payment.builder().paidOn(LocalDate.of(2026, 3, 1)).amount(amount).build();
    }
}

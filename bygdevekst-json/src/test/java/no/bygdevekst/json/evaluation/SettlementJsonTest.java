package no.bygdevekst.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.settlement.SettlementStatement;
import org.junit.jupiter.api.Test;

class SettlementJsonTest {

    private static final PaymentBasis AT_2025 =
            WorkedTable.at(PlanStatus.approved(2025)).withReports(Reports.report(2025, Nok.ofKroner(4_500_000)));

    @Test
    void eachReleasedInstalmentHasWhatIsPaidOfItAndWhatIsLeft() {
        assertThat(written(AT_2025.withPayments(paid(Nok.ofOre(500_000_050)))))
                .isEqualTo("{\"format\":\"bygdevekst-settlement/1\",\"instalments\":["
                        + "{\"year\":2025,\"kind\":\"FIRST\",\"grantYear\":2025,\"appropriationYear\":2025,"
                        + "\"due\":\"START_OF_YEAR\",\"amount\":4500000,\"status\":\"RELEASED\",\"spendingNeeded\":null,"
                        + "\"paid\":4500000,\"left\":0},"
                        + "{\"year\":2025,\"kind\":\"SECOND\",\"grantYear\":2025,\"appropriationYear\":2025,"
                        + "\"due\":\"YEAR_END\",\"amount\":1500000,\"status\":\"RELEASED\",\"spendingNeeded\":4500000,"
                        + "\"paid\":500000.50,\"left\":999999.50}],"
                        + "\"unmatched\":0,\"paid\":5000000.50,\"toPay\":999999.50,\"closing\":null}\n");
    }

    @Test
    void withoutPaymentsNothingIsPaidAndAllIsToPay() {
        assertThat(written(AT_2025)).endsWith("\"unmatched\":0,\"paid\":0,\"toPay\":6000000,\"closing\":null}\n");
    }

    @Test
    void theClosingAccountIsThereWhenAllIsOver() {
        PaymentBasis over = WorkedTable.at(PlanStatus.approved(2027))
                .withReports(
                        Reports.report(2025, Nok.ofKroner(4_500_000)),
                        Reports.report(2026, Nok.ofKroner(9_750_000)),
                        Reports.report(2027, Nok.ofKroner(14_000_000)));
        assertThat(written(over.withPayments(paid(Nok.ofKroner(14_750_000)))))
                .endsWith("\"unmatched\":0,\"paid\":14750000,\"toPay\":0,"
                        + "\"closing\":{\"granted\":16000000,\"undistributed\":0,\"released\":14750000,"
                        + "\"lapsed\":1250000,\"paid\":14750000,\"spent\":14000000,\"toPayBack\":750000}}\n");
    }

    private static String written(PaymentBasis basis) {
        return DocumentWriter.settlement(Layout.COMPACT).toText(SettlementStatement.of(PaymentProjection.of(basis)));
    }

    private static Payment paid(Nok amount) {
        return Payment.builder().paidOn(LocalDate.of(2026, 3, 1)).amount(amount).build();
    }
}

package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import org.junit.jupiter.api.Test;

/** The shortest period, the largest amounts, and what cannot be held. */
class PaymentLimitsTest {

    private static final Nok MOST = Nok.ofOre(Long.MAX_VALUE);

    @Test
    void aPeriodOfOneYearPaysOrLapses() {
        PaymentBasis oneYear = PaymentBasis.of(
                Commitment.of(Nok.ofKroner(4), 2025, AgreementPeriod.of(2025, 2025)),
                AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(4))),
                PlanStatus.approved(2025),
                WorkedTable.TERMS);

        assertThat(PaymentPlan.of(Reports.with(oneYear, 2025, Nok.ofKroner(3))).released())
                .isEqualTo(Nok.ofKroner(4));
        assertThat(PaymentPlan.of(Reports.with(oneYear, 2025, Nok.parse("2.99")))
                        .totals()
                        .lapsed())
                .isEqualTo(Nok.KRONE);
    }

    @Test
    void theLargestAmountsOfADocumentAreExact() {
        Nok largest = DomainArbitraries.LARGEST;
        PaymentPlan plan = PaymentPlan.of(PaymentBasis.of(
                        Commitment.of(largest, 2025, AgreementPeriod.of(2025, 2026)),
                        AnnualGrants.of(HashMap.of(2025, largest.minus(Nok.ORE))),
                        PlanStatus.approved(2025),
                        WorkedTable.TERMS)
                .withReports(Vector.of(Reports.report(2025, largest))));

        assertThat(plan.instalments().map(Instalment::amount))
                .containsExactly(Nok.parse("7499999999"), Nok.parse("2500000000.99"));
    }

    @Test
    void tiesOfRemaindersGoToTheEarlierMeasure() {
        AnnualGrants threeEqual = AnnualGrants.ofMeasures(
                Vector.of("T1", "T2", "T3").map(id -> new MeasureGrant(2025, MeasureId.of(id), Nok.KRONE)));

        assertThat(PaymentPlan.of(WorkedTable.at(PlanStatus.draft(2025)).withAnnualGrants(threeEqual))
                        .byMeasure()
                        .map(MeasureShare::first))
                .containsExactly(Nok.parse("0.67"), Nok.parse("0.67"), Nok.parse("0.66"));
    }

    @Test
    void grantsThatDoNotFitTogetherThrow() {
        AnnualGrants tooMuch = AnnualGrants.of(HashMap.of(2025, MOST, 2026, Nok.ORE));

        assertThatThrownBy(() -> WorkedTable.at(PlanStatus.draft(2025))
                        .withAnnualGrants(tooMuch)
                        .grantYears()
                        .total())
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> WorkedTable.at(PlanStatus.draft(2025))
                        .withAnnualGrants(tooMuch)
                        .impediments())
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void valuesThatCannotBeRightCannotBeMade() {
        Nok negative = Nok.ofOre(-1);

        assertRefused("amount", () -> Commitment.of(negative, 2025, AgreementPeriod.of(2025, 2025)));
        assertRefused("appropriationYear", () -> Commitment.of(Nok.KRONE, 1999, AgreementPeriod.of(2025, 2025)));
        assertRefused("T1", () -> new MeasureGrant(2025, MeasureId.of("T1"), negative));
        assertRefused("year", () -> new MeasureGrant(3000, MeasureId.of("T1"), Nok.KRONE));
        assertRefused("grant of 2025", () -> AnnualGrants.of(HashMap.of(2025, negative)));
        assertRefused("spentToDate of 2025", () -> Reports.report(2025, negative));
        assertRefused("planYear", () -> PlanStatus.draft(3000));
    }

    private static void assertRefused(String name, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }
}

package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.PaymentCase;
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
        PaymentCase oneYear = new PaymentCase(
                new Commitment(Nok.ofKroner(4), 2025, AgreementPeriod.of(2025, 2025)),
                AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(4))),
                PlanStatus.approved(2025),
                Vector.empty(),
                WorkedTable.TERMS);

        assertThat(oneYear.withReport(2025, Nok.ofKroner(3)).plan().released()).isEqualTo(Nok.ofKroner(4));
        assertThat(oneYear.withReport(2025, Nok.parse("2.99")).plan().totals().lapsed())
                .isEqualTo(Nok.KRONE);
    }

    @Test
    void theLargestAmountsOfADocumentAreExact() {
        Nok largest = DomainArbitraries.LARGEST;
        PaymentPlan plan = new PaymentCase(
                        new Commitment(largest, 2025, AgreementPeriod.of(2025, 2026)),
                        AnnualGrants.of(HashMap.of(2025, largest.minus(Nok.ORE))),
                        PlanStatus.approved(2025),
                        Vector.of(PaymentCase.report(2025, largest)),
                        WorkedTable.TERMS)
                .plan();

        assertThat(plan.instalments().map(Instalment::amount))
                .containsExactly(Nok.parse("7499999999"), Nok.parse("2500000000.99"));
    }

    @Test
    void aGrantOfAllThatCanBeHeldIsStillSplitExactly() {
        PaymentPlan plan = new PaymentCase(
                        new Commitment(MOST, 2025, AgreementPeriod.of(2025, 2026)),
                        AnnualGrants.ofMeasures(Vector.of(
                                new MeasureGrant(2025, MeasureId.of("T1"), MOST.minus(Nok.KRONE)),
                                new MeasureGrant(2025, MeasureId.of("T2"), Nok.KRONE))),
                        // Without a report the rest is carried over, and released all the same.
                        PlanStatus.approved(2026),
                        Vector.empty(),
                        WorkedTable.TERMS)
                .plan();

        assertThat(plan.released()).isEqualTo(MOST);
        assertThat(Nok.total(plan.byMeasure().flatMap(each -> Vector.of(each.first(), each.second()))))
                .isEqualTo(MOST);
    }

    @Test
    void grantsThatDoNotFitTogetherThrow() {
        AnnualGrants tooMuch = AnnualGrants.of(HashMap.of(2025, MOST, 2026, Nok.ORE));

        assertThatThrownBy(tooMuch::total).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Impediments.of(
                        WorkedTable.COMMITMENT, tooMuch, PlanStatus.draft(2025), Vector.empty(), WorkedTable.TERMS))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> AnnualGrants.ofMeasures(Vector.of(
                        new MeasureGrant(2025, MeasureId.of("T1"), MOST),
                        new MeasureGrant(2025, MeasureId.of("T1"), Nok.ORE))))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void valuesThatCannotBeRightCannotBeMade() {
        Nok negative = Nok.ofOre(-1);

        assertRefused("commitment", () -> new Commitment(negative, 2025, AgreementPeriod.of(2025, 2025)));
        assertRefused("appropriationYear", () -> new Commitment(Nok.KRONE, 1999, AgreementPeriod.of(2025, 2025)));
        assertRefused("T1", () -> new MeasureGrant(2025, MeasureId.of("T1"), negative));
        assertRefused("year", () -> new MeasureGrant(3000, MeasureId.of("T1"), Nok.KRONE));
        assertRefused("grant of 2025", () -> AnnualGrants.of(HashMap.of(2025, negative)));
        assertRefused("spentToDate of 2025", () -> PaymentCase.report(2025, negative));
        assertRefused("planYear", () -> PlanStatus.draft(3000));
    }

    private static void assertRefused(String name, Runnable making) {
        assertThatThrownBy(making::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }
}

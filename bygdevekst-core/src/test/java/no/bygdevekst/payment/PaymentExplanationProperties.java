package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.ExplanationText;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** Every figure's explanation has the figure at its root, and gives it again from its leaves. */
@Domain(DomainArbitraries.class)
class PaymentExplanationProperties {

    @Property
    void ofInstalments(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);

        plan.instalments().forEach(each -> assertExplains(plan.explain(each), each.amount()));
    }

    @Property
    void ofTheSumsOverThem(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);
        PaymentExplanations why = plan.explanations();
        PaymentTotals totals = plan.totals();

        assertExplains(why.total(InstalmentStatus.RELEASED), totals.released());
        assertExplains(why.total(InstalmentStatus.PLANNED), totals.planned());
        assertExplains(why.total(InstalmentStatus.AWAITING_REPORT), totals.awaitingReport());
        assertExplains(why.total(InstalmentStatus.LAPSED), totals.lapsed());
        assertExplains(why.commitment(), plan.commitment());
        assertExplains(why.undistributed(), plan.undistributed());
        plan.annualGrants().forEach(each -> assertExplains(why.annualGrant(each), each.amount()));
        plan.grants().forEach(each -> assertExplains(why.undistributed(each), each.undistributed()));
    }

    @Property
    void ofTheMeasuresShares(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);
        PaymentExplanations why = plan.explanations();

        for (MeasureShare share : plan.byMeasure()) {
            assertExplains(why.grant(share), share.grant());
            assertExplains(why.first(share), share.first());
            assertExplains(why.second(share), share.second());
        }
    }

    @Property
    void ofTheLedger(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);
        LedgerExplanations why = plan.explanations().ledger();

        for (LedgerRow row : plan.ledger()) {
            assertExplains(why.released(row.year()), row.released());
            assertExplains(why.releasedToDate(row.year()), row.releasedToDate());
            assertExplains(why.heldByState(row.year()), row.heldByState());
            assertThat(why.spentToDate(row.year()).map(Explanation::recomputed)).isEqualTo(row.spentToDate());
            assertThat(why.heldByPilot(row.year()).map(Explanation::recomputed)).isEqualTo(row.heldByPilot());
            assertThat(why.spendingNeeded(row.year()).map(Explanation::recomputed))
                    .isEqualTo(row.spendingNeeded());
            assertThat(why.paid(row.year()).map(Explanation::recomputed)).isEqualTo(row.paid());
            assertThat(why.paidToDate(row.year()).map(Explanation::recomputed)).isEqualTo(row.paidToDate());
        }
        assertThat(why.toPay().map(Explanation::recomputed))
                .isEqualTo(plan.settlement().map(Settlement::toPay));
    }

    @Property
    void ofWhatWasNeeded(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);

        for (Instalment each : plan.instalments()) {
            assertThat(plan.explanations().needed(each).map(Explanation::recomputed))
                    .isEqualTo(each.spendingNeeded());
        }
    }

    @Property(tries = 100)
    void everyExplanationCanBeReadInEachLanguage(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);

        for (Instalment each : plan.instalments()) {
            for (Language language : Language.values()) {
                assertThat(ExplanationText.lines(plan.explain(each), language).head())
                        .contains(each.kind().in(language), each.amount().in(language));
            }
        }
    }

    @Test
    void aFigureOfAnotherScheduleIsRefused() {
        PaymentExplanations why =
                PaymentPlan.of(WorkedTable.at(PlanStatus.draft(2026))).explanations();
        Nok some = Nok.KRONE;

        assertThatThrownBy(() -> why.first(
                        new MeasureShare(2025, 2025, MeasureId.of("T1"), Option.none(), some, some, Nok.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("T1");
        assertThatThrownBy(() -> why.annualGrant(new AnnualGrant(2025, 2025, some, some)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025");
        assertThatThrownBy(() -> why.ledger().released(2028))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2028");
    }

    @Test
    void theLongestCarryIsExplainedInReasonableSize() {
        AgreementPeriod twentyYears = AgreementPeriod.of(2025, 2044);
        PaymentPlan nothingEverSpent = PaymentPlan.of(PaymentBasis.of(
                        Commitment.of(Nok.ofKroner(80), 2025, twentyYears),
                        AnnualGrants.of(twentyYears.years().toMap(year -> year, year -> Nok.ofKroner(4))),
                        PlanStatus.approved(2045),
                        WorkedTable.TERMS.withCarryOverYears(20).withCarriedInstalment(CarriedInstalment.CONDITIONAL))
                .withReports(twentyYears.years().map(year -> Reports.report(year, Nok.ZERO))));

        assertThat(nothingEverSpent.instalments().map(each -> steps(nothingEverSpent.explain(each))))
                .allMatch(steps -> steps < 20_000);
    }

    private static int steps(Explanation explanation) {
        return 1
                + explanation
                        .step()
                        .parts()
                        .map(PaymentExplanationProperties::steps)
                        .sum()
                        .intValue();
    }

    private static void assertExplains(Explanation explanation, Nok figure) {
        assertThat(explanation.figure()).isEqualTo(figure);
        assertThat(explanation.recomputed()).isEqualTo(figure);
    }
}

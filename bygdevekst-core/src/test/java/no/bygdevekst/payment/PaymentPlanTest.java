package no.bygdevekst.payment;

import static no.bygdevekst.payment.InstalmentKind.CARRIED;
import static no.bygdevekst.payment.InstalmentKind.FIRST;
import static no.bygdevekst.payment.InstalmentKind.SECOND;
import static no.bygdevekst.payment.InstalmentStatus.AWAITING_REPORT;
import static no.bygdevekst.payment.InstalmentStatus.CARRIED_OVER;
import static no.bygdevekst.payment.InstalmentStatus.LAPSED;
import static no.bygdevekst.payment.InstalmentStatus.PLANNED;
import static no.bygdevekst.payment.InstalmentStatus.RELEASED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.Likeness;
import no.bygdevekst.fixture.PaymentCase;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;
import org.junit.jupiter.api.Test;

/** The worked table, step by step, and each reading's two sides. */
class PaymentPlanTest {

    private static final PaymentCase DRAFT_2026 = WorkedTable.at(PlanStatus.draft(2026));
    private static final PaymentCase SHORT_2025 =
            WorkedTable.at(PlanStatus.approved(2026)).withReport(2025, Nok.ofKroner(4_000_000));
    private static final PaymentCase SHORT_2027 = WorkedTable.at(PlanStatus.approved(2027))
            .withReport(2025, Nok.ofKroner(4_500_000))
            .withReport(2026, Nok.ofKroner(9_750_000))
            .withReport(2027, Nok.ofKroner(14_749_999));

    @Test
    void aDraftLeavesTheYearBeforeCurrentAndAwaitingItsReport() {
        assertThat(DRAFT_2026.plan().instalments())
                .containsExactly(
                        instalment(2025, FIRST, 4_500_000, RELEASED),
                        instalment(2025, SECOND, 1_500_000, AWAITING_REPORT),
                        instalment(2026, FIRST, 3_750_000, PLANNED),
                        instalment(2026, SECOND, 1_250_000, PLANNED),
                        instalment(2027, FIRST, 3_750_000, PLANNED),
                        instalment(2027, SECOND, 1_250_000, PLANNED));
    }

    @Test
    void whatIsNotUsedUpIsCarriedOverAndWaitsForTheNextPlan() {
        assertThat(DRAFT_2026.withReport(2025, Nok.ofKroner(4_000_000)).plan().instalments())
                .startsWith(
                        instalment(2025, FIRST, 4_500_000, RELEASED),
                        instalment(2025, SECOND, 1_500_000, CARRIED_OVER),
                        carried(2026, 2025, 1_500_000, PLANNED));
    }

    @Test
    void approvalReleasesWhatWasCarried() {
        assertThat(SHORT_2025.plan().instalments())
                .startsWith(
                        instalment(2025, FIRST, 4_500_000, RELEASED),
                        instalment(2025, SECOND, 1_500_000, CARRIED_OVER),
                        carried(2026, 2025, 1_500_000, RELEASED),
                        instalment(2026, FIRST, 3_750_000, RELEASED),
                        instalment(2026, SECOND, 1_250_000, AWAITING_REPORT));
    }

    @Test
    void everythingReleasedMustBeSpentToTheOre() {
        PaymentPlan exact = SHORT_2025.withReport(2026, Nok.ofKroner(9_750_000)).plan();
        PaymentPlan oneOreShort =
                SHORT_2025.withReport(2026, Nok.parse("9749999.99")).plan();

        assertThat(status(exact, 2026, SECOND)).isEqualTo(RELEASED);
        assertThat(status(oneOreShort, 2026, SECOND)).isEqualTo(CARRIED_OVER);
        assertThat(oneOreShort.checks().last())
                .isEqualTo(new SpendingCheck(2026, Nok.ofKroner(9_750_000), Nok.parse("9749999.99")));
        assertThat(oneOreShort.shortfalls().map(SpendingCheck::difference))
                .containsExactly(Nok.ofKroner(-500_000), Nok.ofOre(-1));
    }

    @Test
    void underTheBareWordsTheFirstPaymentsAreEnough() {
        PaymentCase bare = SHORT_2025.withTerms(WorkedTable.TERMS.withUsedUp(UsedUp.FIRST_PAYMENTS));

        assertThat(status(bare.withReport(2026, Nok.ofKroner(8_250_000)).plan(), 2026, SECOND))
                .isEqualTo(RELEASED);
        assertThat(status(bare.withReport(2026, Nok.parse("8249999.99")).plan(), 2026, SECOND))
                .isEqualTo(CARRIED_OVER);
    }

    @Test
    void theLastYearsSecondInstalmentHasNowhereToGo() {
        PaymentPlan plan = SHORT_2027.plan();

        assertThat(plan.totals().lapsed()).isEqualTo(Nok.ofKroner(1_250_000));
        assertThat(plan.lapses())
                .containsExactly(new Lapse(instalment(2027, SECOND, 1_250_000, LAPSED), LapseCause.PERIOD_END));
        assertThat(plan.ledger().last().heldByState()).isEqualTo(Nok.ZERO);
    }

    @Test
    void carriedMoneyCanOutliveThePeriodWhereOnlyTheCarryOverEnds() {
        PaymentPlan plan = SHORT_2027
                .withTerms(WorkedTable.TERMS.withPaymentEnd(PaymentEnd.CARRY_OVER_ONLY))
                .plan();

        assertThat(plan.instalments().last()).isEqualTo(carried(2028, 2027, 1_250_000, PLANNED));
        assertThat(plan.ledger().map(LedgerRow::year)).containsExactly(2025, 2026, 2027, 2028);
    }

    @Test
    void theCarryOverLimitEndsPaymentsBeforeThePeriodDoes() {
        PaymentCase long2025 = new PaymentCase(
                new Commitment(Nok.ofKroner(8), 2025, AgreementPeriod.of(2025, 2030)),
                AnnualGrants.of(HashMap.of(2027, Nok.ofKroner(4), 2028, Nok.ofKroner(4))),
                PlanStatus.approved(2030),
                Vector.empty(),
                WorkedTable.TERMS);

        assertThat(long2025.plan().lapses())
                .containsExactly(new Lapse(instalment(2028, SECOND, 1, LAPSED), LapseCause.CARRY_OVER_LIMIT));
        assertThat(long2025.plan().closedWithoutReport()).containsExactly(2027, 2028);
    }

    @Test
    void countingTheAppropriationYearShortensTheCarryOver() {
        PaymentCase counted = new PaymentCase(
                WorkedTable.COMMITMENT,
                AnnualGrants.of(HashMap.of(2026, Nok.ofKroner(4))),
                PlanStatus.approved(2027),
                Vector.empty(),
                WorkedTable.TERMS.withCarryOverYears(2));

        assertThat(counted.plan().totals().lapsed()).isEqualTo(Nok.ZERO);
        assertThat(counted.withTerms(counted.terms().withCarryOverCount(CarryOverCount.WITH_APPROPRIATION_YEAR))
                        .plan()
                        .lapses())
                .containsExactly(new Lapse(instalment(2026, SECOND, 1, LAPSED), LapseCause.CARRY_OVER_LIMIT));
    }

    @Test
    void aConditionalCarriedInstalmentIsCarriedAgainUntilItLapses() {
        PaymentPlan plan = SHORT_2027
                .withReport(2025, Nok.ZERO)
                .withReport(2026, Nok.ZERO)
                .withReport(2027, Nok.ZERO)
                .under(CarriedInstalment.CONDITIONAL)
                .plan();

        assertThat(plan.instalments())
                .containsExactly(
                        instalment(2025, FIRST, 4_500_000, RELEASED),
                        instalment(2025, SECOND, 1_500_000, CARRIED_OVER),
                        waiting(2026, 2025, 1_500_000, CARRIED_OVER),
                        instalment(2026, FIRST, 3_750_000, RELEASED),
                        instalment(2026, SECOND, 1_250_000, CARRIED_OVER),
                        waiting(2027, 2025, 1_500_000, LAPSED),
                        waiting(2027, 2026, 1_250_000, LAPSED),
                        instalment(2027, FIRST, 3_750_000, RELEASED),
                        instalment(2027, SECOND, 1_250_000, LAPSED));
    }

    @Test
    void aConditionalCarriedInstalmentIsNotItselfNeeded() {
        PaymentCase conditional = SHORT_2025.under(CarriedInstalment.CONDITIONAL);

        assertThat(status(conditional.plan(), 2026, CARRIED)).isEqualTo(AWAITING_REPORT);
        PaymentPlan reported =
                conditional.withReport(2026, Nok.ofKroner(8_250_000)).plan();
        assertThat(reported.checks().last().needed()).isEqualTo(Nok.ofKroner(8_250_000));
        assertThat(status(reported, 2026, CARRIED)).isEqualTo(RELEASED);
        assertThat(status(reported, 2026, SECOND)).isEqualTo(RELEASED);
    }

    @Test
    void aCarriedInstalmentCanStandAloneInAYearWithoutAGrant() {
        PaymentCase gap = new PaymentCase(
                WorkedTable.COMMITMENT,
                AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(6_000_000))),
                PlanStatus.approved(2027),
                Vector.of(PaymentCase.report(2026, Nok.ofKroner(4_500_000))),
                WorkedTable.TERMS);

        assertThat(gap.plan().instalments().last()).isEqualTo(carried(2026, 2025, 1_500_000, RELEASED));
        assertThat(gap.plan().checks())
                .containsExactly(new SpendingCheck(2026, Nok.ofKroner(6_000_000), Nok.ofKroner(4_500_000)));
        assertThat(gap.plan().shortfalls()).isEmpty();
        assertThat(status(gap.under(CarriedInstalment.CONDITIONAL).plan(), 2026, CARRIED))
                .isEqualTo(RELEASED);
    }

    @Test
    void instalmentsOfNothingAreLeftOut() {
        PaymentCase tiny = new PaymentCase(
                WorkedTable.COMMITMENT,
                AnnualGrants.of(HashMap.of(2025, Nok.parse("1.33"), 2026, Nok.ZERO)),
                PlanStatus.approved(2025),
                Vector.empty(),
                WorkedTable.TERMS);

        assertThat(tiny.plan().instalments()).hasSize(1);
        assertThat(tiny.plan().annualGrants()).containsExactly(new AnnualGrant(2025, Nok.parse("1.33")));
        assertThat(tiny.under(FirstInstalmentRounding.HALF_UP).plan().instalments())
                .map(Instalment::amount)
                .containsExactly(Nok.KRONE, Nok.parse("0.33"));
    }

    @Test
    void thePlansYearCanLieOutsideThePeriod() {
        assertThat(WorkedTable.at(PlanStatus.approved(2030)).plan().instalments())
                .extracting(Instalment::status)
                .containsExactly(RELEASED, CARRIED_OVER, RELEASED, RELEASED, CARRIED_OVER, RELEASED, RELEASED, LAPSED);
        assertThat(WorkedTable.at(PlanStatus.draft(2024)).plan().totals().planned())
                .isEqualTo(Nok.ofKroner(16_000_000));
    }

    @Test
    void theLedgerShowsWhatThePilotHasPaidAheadAsNegative() {
        PaymentPlan plan = WorkedTable.at(PlanStatus.approved(2025))
                .withReport(2025, Nok.parse("6200000.50"))
                .plan();

        assertThat(plan.ledger().head())
                .isEqualTo(new LedgerRow(
                        2025,
                        Nok.ofKroner(6_000_000),
                        Nok.ofKroner(6_000_000),
                        Option.of(Nok.parse("6200000.50")),
                        Option.of(Nok.parse("-200000.50")),
                        Nok.ofKroner(10_000_000)));
    }

    @Test
    void aReasonIsOnlyGivenForAnInstalmentOfThePlan() {
        PaymentPlan plan = DRAFT_2026.plan();

        assertThat(plan.instalments().map(plan::reason))
                .startsWith(StatusReason.PAID_AHEAD, StatusReason.NO_REPORT_YET, StatusReason.YEAR_OPEN);
        assertThatThrownBy(() -> plan.reason(instalment(2025, FIRST, 1, RELEASED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not an instalment of this schedule");
    }

    private static InstalmentStatus status(PaymentPlan plan, int year, InstalmentKind kind) {
        return plan.instalments()
                .find(each -> each.year() == year && each.kind() == kind)
                .map(Instalment::status)
                .get();
    }

    private static Instalment instalment(int year, InstalmentKind kind, long kroner, InstalmentStatus status) {
        Due due = kind == FIRST ? Due.START_OF_YEAR : Due.YEAR_END;
        return new Instalment(year, kind, year, due, Nok.ofKroner(kroner), status);
    }

    private static Instalment carried(int year, int grantYear, long kroner, InstalmentStatus status) {
        return new Instalment(year, CARRIED, grantYear, Due.PLAN_WORK, Nok.ofKroner(kroner), status);
    }

    private static Instalment waiting(int year, int grantYear, long kroner, InstalmentStatus status) {
        return new Instalment(year, CARRIED, grantYear, Due.YEAR_END, Nok.ofKroner(kroner), status);
    }

    @Test
    void onlyAClosedYearCanHaveMissedItsReport() {
        PaymentCase payments = WorkedTable.at(PlanStatus.approved(2027)).withReport(2025, Nok.ZERO);

        assertThat(payments.plan().closedWithoutReport()).containsExactly(2026);
    }

    @Test
    void equalBasesMakeEqualPlans() {
        PaymentCase base = WorkedTable.at(PlanStatus.approved(2026));

        Likeness.assertIsOnly(
                base.plan(),
                base.plan(),
                base.withStatus(PlanStatus.approved(2027)).plan(),
                base.withReport(2025, Nok.ZERO).plan(),
                base.withTerms(base.terms().withCarryOverYears(2)).plan());
    }

    @Test
    void aPlanReadsAsItsInstalments() {
        PaymentPlan plan = SHORT_2025.plan();

        assertThat(plan).hasToString(plan.instalments().mkString("[", ", ", "]"));
    }

    @Test
    void aCommitmentIsTheAgreementsGrantForItsPeriod() {
        assertThat(Commitment.of(GoodPlan.agreement()))
                .isEqualTo(new Commitment(Nok.ofKroner(3_000_000), 2025, AgreementPeriod.of(2025, 2027)));
    }

    @Test
    void aStatusIsAYearAndWhetherItsPlanIsApproved() {
        Likeness.assertIsOnly(
                PlanStatus.approved(2026),
                PlanStatus.approved(2026),
                PlanStatus.draft(2026),
                PlanStatus.approved(2025));
        assertThat(PlanStatus.approved(2026)).hasToString("approved 2026");
        assertThat(PlanStatus.draft(2026)).hasToString("draft 2026");
    }

    @Test
    void aReportCanSayWhatHasBeenDone() {
        ProgressReport.Builder report = ProgressReport.builder()
                .year(2025)
                .reportedOn(LocalDate.of(2025, 11, 20))
                .spentToDate(Nok.ZERO);

        assertThat(report.build().summary()).isEmpty();
        assertThat(report.summary("Fire bustader.").build().summary()).contains("Fire bustader.");
    }
}

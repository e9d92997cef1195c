package no.bygdevekst.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** Each condition that makes a payment plan impossible, where it begins and where it ends. */
class ImpedimentsTest {

    private static final AgreementPeriod PERIOD = AgreementPeriod.of(2024, 2030);
    private static final Commitment COMMITMENT = new Commitment(Nok.ofKroner(10), 2025, PERIOD);
    private static final PlanStatus DRAFT = PlanStatus.draft(2026);

    @Test
    void grantsCanBeTheWholeCommitmentAndNoOreMore() {
        assertThat(Impediments.exceedsCommitment(Nok.ofKroner(10), COMMITMENT)).isFalse();
        assertThat(check(HashMap.of(2025, Nok.parse("6.01"), 2026, Nok.ofKroner(4)), DRAFT))
                .containsExactly(new Impediment.ExceedsCommitment(Nok.parse("10.01"), Nok.ofKroner(10)));
    }

    @Test
    void aGrantLiesInThePeriod() {
        assertThat(Impediments.isGrantOutsidePeriod(2024, PERIOD)).isFalse();
        assertThat(check(HashMap.of(2023, Nok.KRONE, 2031, Nok.KRONE), DRAFT))
                .containsExactly(
                        new Impediment.GrantOutsidePeriod(new AnnualGrant(2023, Nok.KRONE), PERIOD),
                        new Impediment.GrantOutsidePeriod(new AnnualGrant(2031, Nok.KRONE), PERIOD));
    }

    @Test
    void aGrantLiesInAYearThatTheMoneyReaches() {
        assertThat(PERIOD.years().filter(year -> Impediments.isPayable(year, COMMITMENT, WorkedTable.TERMS)))
                .containsExactly(2025, 2026, 2027, 2028);
        assertThat(check(HashMap.of(2024, Nok.KRONE, 2028, Nok.KRONE, 2029, Nok.KRONE), DRAFT))
                .containsExactly(
                        new Impediment.GrantNotPayable(new AnnualGrant(2024, Nok.KRONE), 2025, 2028),
                        new Impediment.GrantNotPayable(new AnnualGrant(2029, Nok.KRONE), 2025, 2028));
    }

    @Test
    void aGrantAfterThePeriodIsImpossibleThoughTheCarryOverReachesIt() {
        Commitment short2025 = new Commitment(Nok.ofKroner(10), 2025, AgreementPeriod.of(2025, 2026));

        assertThat(PaymentBasis.of(
                                short2025,
                                AnnualGrants.of(HashMap.of(2027, Nok.KRONE)),
                                DRAFT,
                                WorkedTable.TERMS.withPaymentEnd(PaymentEnd.CARRY_OVER_ONLY))
                        .impediments())
                .hasOnlyElementsOfType(Impediment.GrantOutsidePeriod.class);
    }

    @Test
    void aReportIsForAYearOfThePeriodAndNotAfterThePlans() {
        assertThat(check(DRAFT, 2023, 2024, 2025, 2027))
                .containsExactly(
                        new Impediment.ReportOutOfPlace(2023, PERIOD, 2026),
                        new Impediment.ReportOutOfPlace(2027, PERIOD, 2026));
    }

    @Test
    void aReportForThePlansYearWaitsForItsApproval() {
        assertThat(check(DRAFT, 2026)).containsExactly(new Impediment.ReportBeforeApproval(2026));
        assertThat(check(PlanStatus.approved(2026), 2026)).isEmpty();
        assertThat(check(PlanStatus.draft(2031), 2031))
                .containsExactly(new Impediment.ReportOutOfPlace(2031, PERIOD, 2031));
    }

    @Test
    void aYearHasOneReport() {
        assertThat(check(DRAFT, 2025, 2024, 2025, 2025)).containsExactly(new Impediment.RepeatedReport(2025));
        assertThat(Impediments.repeatedReports(reports(2025, 2024, 2025, 2025))).containsExactly(2, 3);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Vector<Impediment> all = PaymentBasis.of(
                        COMMITMENT,
                        AnnualGrants.of(HashMap.of(2023, Nok.ofKroner(11), 2024, Nok.KRONE)),
                        DRAFT,
                        WorkedTable.TERMS)
                .withReports(reports(2026, 2025, 2025, 2023))
                .impediments();

        assertThat(all.map(each -> each.getClass().getSimpleName()))
                .containsExactly(
                        "ExceedsCommitment",
                        "GrantOutsidePeriod",
                        "GrantNotPayable",
                        "ReportOutOfPlace",
                        "RepeatedReport",
                        "ReportBeforeApproval");
        assertThat(all.flatMap(each -> Vector.of(Language.values()).map(each.phrase()::in)))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith(".") && text.matches(".*\\d.*"));
    }

    @Test
    void anImpossiblePlanIsRefusedByName() {
        PaymentBasis tooMuch = PaymentBasis.of(
                COMMITMENT, AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(12))), DRAFT, WorkedTable.TERMS);

        assertThatThrownBy(() -> PaymentPlan.of(tooMuch))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOK\u00A012")
                .hasMessageContaining("NOK\u00A010")
                .hasMessageContaining("NOK\u00A02");
        assertThat(tooMuch.check().getError()).hasSize(1);
        assertThatThrownBy(() -> PaymentProjection.of(tooMuch)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Vector<Impediment> check(Map<Integer, Nok> grants, PlanStatus status) {
        return PaymentBasis.of(COMMITMENT, AnnualGrants.of(grants), status, WorkedTable.TERMS)
                .impediments();
    }

    private static Vector<Impediment> check(PlanStatus status, Integer... reportYears) {
        return PaymentBasis.of(COMMITMENT, AnnualGrants.of(HashMap.empty()), status, WorkedTable.TERMS)
                .withReports(reports(reportYears))
                .impediments();
    }

    private static Vector<ProgressReport> reports(Integer... years) {
        return Vector.of(years).map(year -> Reports.report(year, Nok.ZERO));
    }
}

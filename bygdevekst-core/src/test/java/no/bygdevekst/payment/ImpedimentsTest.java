package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.fixture.PaymentCase;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
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

        assertThat(Impediments.of(
                        short2025,
                        AnnualGrants.of(HashMap.of(2027, Nok.KRONE)),
                        DRAFT,
                        Vector.empty(),
                        WorkedTable.TERMS.withPaymentEnd(PaymentEnd.CARRY_OVER_ONLY)))
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
        Vector<Impediment> all = Impediments.of(
                COMMITMENT,
                AnnualGrants.of(HashMap.of(2023, Nok.ofKroner(11), 2024, Nok.KRONE)),
                DRAFT,
                reports(2026, 2025, 2025, 2023),
                WorkedTable.TERMS);

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
        PaymentCase tooMuch = new PaymentCase(
                COMMITMENT,
                AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(12))),
                DRAFT,
                Vector.empty(),
                WorkedTable.TERMS);

        assertThatThrownBy(tooMuch::plan)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOK\u00A012")
                .hasMessageContaining("NOK\u00A010")
                .hasMessageContaining("NOK\u00A02");
        assertThat(tooMuch.check().getError()).hasSize(1);
        assertThatThrownBy(tooMuch::projection).isInstanceOf(IllegalArgumentException.class);
    }

    private static Vector<Impediment> check(Map<Integer, Nok> grants, PlanStatus status) {
        return Impediments.of(COMMITMENT, AnnualGrants.of(grants), status, Vector.empty(), WorkedTable.TERMS);
    }

    private static Vector<Impediment> check(PlanStatus status, Integer... reportYears) {
        return Impediments.of(
                COMMITMENT, AnnualGrants.of(HashMap.empty()), status, reports(reportYears), WorkedTable.TERMS);
    }

    private static Vector<ProgressReport> reports(Integer... years) {
        return Vector.of(years).map(year -> PaymentCase.report(year, Nok.ZERO));
    }
}

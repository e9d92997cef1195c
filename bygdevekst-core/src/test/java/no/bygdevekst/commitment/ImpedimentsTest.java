package no.bygdevekst.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** Each condition that makes a payment plan impossible, where it begins and where it ends. */
class ImpedimentsTest {

    private static final AgreementPeriod PERIOD = AgreementPeriod.of(2024, 2030);
    private static final StateGrant GRANT = StateGrant.of(2025, Nok.ofKroner(10));
    private static final Commitment COMMITMENT = new Commitment(Vector.of(GRANT), PERIOD);
    private static final Commitment TWO =
            new Commitment(Vector.of(GRANT, StateGrant.of(2026, Nok.ofKroner(10))), PERIOD);
    private static final PlanStatus DRAFT = PlanStatus.draft(2026);

    @Test
    void annualGrantsCanBeTheWholeGrantAndNoOreMore() {
        assertThat(check(HashMap.of(2025, Nok.ofKroner(6), 2026, Nok.ofKroner(4)), DRAFT))
                .isEmpty();
        assertThat(check(HashMap.of(2025, Nok.parse("6.01"), 2026, Nok.ofKroner(4)), DRAFT))
                .containsExactly(new GrantImpediment.ExceedsGrant(GRANT, Nok.parse("10.01")));
    }

    @Test
    void oneGrantDoesNotPayForAnother() {
        AnnualGrants asked = AnnualGrants.of(2025, HashMap.of(2026, Nok.ofKroner(11)))
                .and(AnnualGrants.of(2026, HashMap.of(2026, Nok.ofKroner(1))));

        assertThat(basis(TWO, asked, DRAFT).impediments())
                .containsExactly(new GrantImpediment.ExceedsGrant(GRANT, Nok.ofKroner(11)));
        assertThat(basis(TWO, asked.withApproved(approved(2026, 2025, 10)), PlanStatus.approved(2026))
                        .impediments())
                .isEmpty();
    }

    @Test
    void whatIsAskedForLiesInThePeriod() {
        assertThat(Impediments.isOutsidePeriod(2024, PERIOD)).isFalse();
        assertThat(check(HashMap.of(2023, Nok.KRONE, 2031, Nok.KRONE), DRAFT))
                .containsExactly(
                        new GrantImpediment.GrantOutsidePeriod(2023, Nok.KRONE, PERIOD),
                        new GrantImpediment.GrantOutsidePeriod(2031, Nok.KRONE, PERIOD));
    }

    @Test
    void whatIsAskedForLiesInAYearThatTheMoneyReaches() {
        assertThat(PERIOD.years().filter(year -> Impediments.isPayable(year, 2025, PERIOD, WorkedTable.TERMS)))
                .containsExactly(2025, 2026, 2027, 2028);
        assertThat(check(HashMap.of(2024, Nok.KRONE, 2028, Nok.KRONE, 2029, Nok.KRONE), DRAFT))
                .containsExactly(
                        new GrantImpediment.GrantNotPayable(new AnnualGrant(2024, 2025, Nok.KRONE, Nok.KRONE), 2028),
                        new GrantImpediment.GrantNotPayable(new AnnualGrant(2029, 2025, Nok.KRONE, Nok.KRONE), 2028));
    }

    @Test
    void aGrantAfterThePeriodIsImpossibleThoughTheCarryOverReachesIt() {
        Commitment short2025 = Commitment.of(Nok.ofKroner(10), 2025, AgreementPeriod.of(2025, 2026));

        assertThat(PaymentBasis.of(
                                short2025,
                                AnnualGrants.of(HashMap.of(2027, Nok.KRONE)),
                                DRAFT,
                                WorkedTable.TERMS.withPaymentEnd(PaymentEnd.CARRY_OVER_ONLY))
                        .impediments())
                .hasOnlyElementsOfType(GrantImpediment.GrantOutsidePeriod.class);
    }

    @Test
    void ofSeveralGrantsItIsSaidWhichPays() {
        AnnualGrants asked = AnnualGrants.of(HashMap.of(2026, Nok.KRONE))
                .and(AnnualGrants.of(2027, HashMap.of(2026, Nok.ofKroner(2))));

        assertThat(basis(TWO, asked, DRAFT).impediments())
                .containsExactly(
                        new GrantImpediment.PaidByNone(2026, Option.none(), Nok.KRONE, Vector.of(2025, 2026)),
                        new GrantImpediment.PaidByNone(
                                2026, Option.some(2027), Nok.ofKroner(2), Vector.of(2025, 2026)));
        assertThat(basis(TWO, asked, DRAFT.after(2026)).impediments())
                .hasSize(1)
                .hasOnlyElementsOfType(GrantImpediment.PaidByNone.class);
    }

    @Test
    void whatIsApprovedIsOfAGrantAndNotMoreThanIsAskedFor() {
        AnnualGrants asked = AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(3)));
        ApprovedGrant tooMuch = ApprovedGrant.of(2025, Nok.ofKroner(4));
        ApprovedGrant another = approved(2025, 2026, 1);

        assertThat(approved(asked, PlanStatus.approved(2025), ApprovedGrant.of(2025, Nok.ofKroner(3))))
                .isEmpty();
        assertThat(approved(asked, PlanStatus.approved(2025), tooMuch))
                .containsExactly(new ApprovalImpediment.ApprovedBeyondAsked(tooMuch, Nok.ofKroner(3)));
        assertThat(approved(asked, PlanStatus.approved(2025), another))
                .containsExactly(new ApprovalImpediment.ApprovedOfNone(another, Vector.of(2025)));
    }

    @Test
    void whatIsApprovedIsOfAYearOfThePeriodAndStandsOnce() {
        AnnualGrants asked = AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(3)));
        ApprovedGrant outside = ApprovedGrant.of(2023, Nok.ofKroner(9));
        ApprovedGrant once = ApprovedGrant.of(2025, Nok.KRONE);
        ApprovedGrant again = approved(2025, 2025, 9);

        assertThat(approved(asked, PlanStatus.approved(2025), outside, once, again))
                .containsExactly(
                        new ApprovalImpediment.ApprovedOutsidePeriod(outside, PERIOD),
                        new ApprovalImpediment.ApprovedTwice(again));
        ApprovedGrant ofNone = approved(2025, 2020, 0);
        ApprovedGrant ofNoneEither = approved(2025, 2021, 0);
        assertThat(Impediments.approvalsOutOfPlace(
                        basis(COMMITMENT, asked.withApproved(ofNone, once, ofNoneEither), DRAFT)))
                .containsExactly(2);
    }

    @Test
    void nothingIsApprovedBeforeAPlanIs() {
        AnnualGrants asked = AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(3), 2026, Nok.ofKroner(3)));
        ApprovedGrant settled = ApprovedGrant.of(2025, Nok.KRONE);
        ApprovedGrant ahead = ApprovedGrant.of(2026, Nok.KRONE);

        assertThat(approved(asked, DRAFT, settled, ahead)).containsExactly(new ApprovalImpediment.ApprovedAhead(ahead));
        assertThat(approved(asked, DRAFT.after(2026), settled, ahead)).isEmpty();
        assertThat(approved(asked, PlanStatus.approved(2026), settled, ahead)).isEmpty();
    }

    @Test
    void aReportIsForAYearOfThePeriodAndNotAfterThePlans() {
        assertThat(check(DRAFT, 2023, 2024, 2025, 2027))
                .containsExactly(
                        new ReportImpediment.ReportOutOfPlace(2023, PERIOD, 2026),
                        new ReportImpediment.ReportOutOfPlace(2027, PERIOD, 2026));
    }

    @Test
    void aReportForThePlansYearWaitsForItsApproval() {
        assertThat(check(DRAFT, 2026)).containsExactly(new ReportImpediment.ReportBeforeApproval(2026));
        assertThat(check(PlanStatus.approved(2026), 2026)).isEmpty();
        assertThat(check(DRAFT.after(2026), 2026)).isEmpty();
        assertThat(check(PlanStatus.draft(2031), 2031))
                .containsExactly(new ReportImpediment.ReportOutOfPlace(2031, PERIOD, 2031));
    }

    @Test
    void aYearHasManyReportsButOneADay() {
        ProgressReport later = Reports.report(2025, LocalDate.of(2026, 1, 10), Nok.ZERO);

        assertThat(basis(COMMITMENT, AnnualGrants.of(HashMap.empty()), DRAFT)
                        .withReports(reports(2025, 2024).append(later))
                        .impediments())
                .isEmpty();
        assertThat(check(DRAFT, 2025, 2024, 2025, 2025))
                .containsExactly(new ReportImpediment.RepeatedReport(2025, LocalDate.of(2025, 11, 20)));
        assertThat(Impediments.repeatedReports(reports(2025, 2024, 2025, 2025))).containsExactly(2, 3);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceInEachLanguage() {
        Vector<Impediment> all = basis(
                        TWO,
                        AnnualGrants.of(HashMap.of(2023, Nok.ofKroner(11)))
                                .and(AnnualGrants.of(2025, HashMap.of(2024, Nok.ofKroner(11))))
                                .and(AnnualGrants.of(2020, HashMap.of(2026, Nok.KRONE)))
                                .withApproved(
                                        ApprovedGrant.of(2025, Nok.KRONE),
                                        approved(2025, 2025, 5),
                                        approved(2025, 2025, 6),
                                        approved(2023, 2025, 7),
                                        approved(2027, 2025, 8)),
                        DRAFT)
                .withReports(reports(2026, 2025, 2025, 2023))
                .withImpedimentsOfPlans(ofPlans())
                .impediments();

        assertThat(all.map(each -> each.getClass().getSimpleName()).distinct())
                .containsExactly(
                        "ExceedsGrant",
                        "GrantOutsidePeriod",
                        "PaidByNone",
                        "GrantNotPayable",
                        "ApprovedOfNone",
                        "ApprovedBeyondAsked",
                        "ApprovedTwice",
                        "ApprovedOutsidePeriod",
                        "ApprovedAhead",
                        "ReportOutOfPlace",
                        "RepeatedReport",
                        "ReportBeforeApproval",
                        "SettledYearChanged",
                        "GrantWithoutPlan",
                        "PreviousPlanNotApproved",
                        "SettledGrantChanged",
                        "FirstPlanWithHistory");
        assertThat(all.flatMap(each -> Vector.of(Language.values()).map(each.phrase()::in)))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith(".") && text.matches(".*\\d.*"));
    }

    private static Vector<Impediment> ofPlans() {
        return Vector.of(
                new SuccessionImpediment.SettledYearChanged(2025, 2025, Nok.ofKroner(5), Nok.ofKroner(3)),
                new SuccessionImpediment.GrantWithoutPlan(2025, Nok.ofKroner(7), 2026),
                new SuccessionImpediment.PreviousPlanNotApproved(2025),
                new SuccessionImpediment.SettledGrantChanged(2025, 2025, Nok.ofKroner(5), Nok.ofKroner(3)),
                new SuccessionImpediment.FirstPlanWithHistory(2026));
    }

    @Test
    void whatOnlyTwoPlansTogetherTellIsHandedToTheBasis() {
        PaymentBasis basis = basis(COMMITMENT, AnnualGrants.of(HashMap.empty()), DRAFT);

        assertThat(basis.check().get()).isEqualTo(basis);
        assertThat(basis.withImpedimentsOfPlans(ofPlans()).check().getError()).isEqualTo(ofPlans());
    }

    @Test
    void anImpossiblePlanIsRefusedByName() {
        PaymentBasis tooMuch = basis(COMMITMENT, AnnualGrants.of(HashMap.of(2025, Nok.ofKroner(12))), DRAFT);

        assertThatThrownBy(() -> PaymentPlan.of(tooMuch))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOK\u00A012")
                .hasMessageContaining("NOK\u00A010")
                .hasMessageContaining("NOK\u00A02");
        assertThat(PaymentPlan.check(tooMuch).getError()).hasSize(1);
        assertThatThrownBy(() -> PaymentProjection.of(tooMuch)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Vector<Impediment> check(Map<Integer, Nok> grants, PlanStatus status) {
        return basis(COMMITMENT, AnnualGrants.of(grants), status).impediments();
    }

    private static Vector<Impediment> approved(AnnualGrants asked, PlanStatus status, ApprovedGrant... entries) {
        return basis(COMMITMENT, asked.withApproved(entries), status).impediments();
    }

    private static Vector<Impediment> check(PlanStatus status, Integer... reportYears) {
        return basis(COMMITMENT, AnnualGrants.of(HashMap.empty()), status)
                .withReports(reports(reportYears))
                .impediments();
    }

    private static PaymentBasis basis(Commitment commitment, AnnualGrants grants, PlanStatus status) {
        return PaymentBasis.of(commitment, grants, status, WorkedTable.TERMS);
    }

    private static ApprovedGrant approved(int year, int appropriationYear, int kroner) {
        return ApprovedGrant.builder()
                .year(year)
                .appropriationYear(appropriationYear)
                .amount(Nok.ofKroner(kroner))
                .build();
    }

    private static Vector<ProgressReport> reports(Integer... years) {
        return Vector.of(years).map(year -> Reports.report(year, Nok.ZERO));
    }
}

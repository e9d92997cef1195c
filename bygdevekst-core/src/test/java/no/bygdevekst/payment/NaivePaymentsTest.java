package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.Spending;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.LateReport;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;
import org.junit.jupiter.api.Test;

/** The library's payments and the naive ones, over every combination of two small grids. */
class NaivePaymentsTest {

    private static final AgreementPeriod PERIOD = AgreementPeriod.of(2025, 2027);
    private static final Vector<Nok> AMOUNTS = Vector.of(Nok.ZERO, Nok.parse("1.33"), Nok.parse("999.99"));

    private int possible;
    private int impossible;

    /** What becomes of a year's report. */
    @FunctionalInterface
    private interface Reporting {
        PaymentBasis in(PaymentBasis payments, int year);
    }

    private static final List<Reporting> ONE_GRANT = List.of(
            Spending.NO_REPORT::reportedIn,
            Spending.ONE_ORE_SHORT::reportedIn,
            Spending.EXACT::reportedIn,
            Spending.EVERYTHING::reportedIn);

    /** Beside those in time one after the first grant's carry-over, and one that is corrected downwards, late. */
    private static final List<Reporting> TWO_GRANTS = List.of(
            Spending.NO_REPORT::reportedIn,
            Spending.LEAST::reportedIn,
            Spending.EXACT::reportedIn,
            (payments, year) -> dated(payments, year, 2027, Spending.EXACT),
            (payments, year) -> dated(Spending.EXACT.reportedIn(payments, year), year, 2027, Spending.ONE_ORE_SHORT));

    private static PaymentBasis dated(PaymentBasis payments, int year, int dated, Spending spending) {
        return payments.withReports(payments.reports()
                .append(Reports.report(year, LocalDate.of(dated, 12, 1), spending.spent(payments, year))));
    }

    @Test
    void theTwoAgreeEverywhereForOneGrant() {
        for (GrantTerms terms : terms(Vector.of(LateReport.UNTIL_CARRY_OVER_ENDS))) {
            for (AnnualGrants grants : ofOneGrant()) {
                compare(terms, grants, Vector.of(2025), ONE_GRANT);
            }
        }
        assertThat(possible).isEqualTo(335_520);
        assertThat(impossible).isEqualTo(2_304);
    }

    @Test
    void theTwoAgreeEverywhereForTwoGrantsOfDifferentEnds() {
        for (GrantTerms terms : terms(Vector.of(LateReport.values()))) {
            for (AnnualGrants grants : ofTwoGrants()) {
                compare(terms, grants, Vector.of(2023, 2025), TWO_GRANTS);
            }
        }
        assertThat(possible).isPositive();
        assertThat(impossible).isPositive();
    }

    private void compare(GrantTerms terms, AnnualGrants grants, Vector<Integer> appropriations, List<Reporting> how) {
        Commitment unlimited =
                new Commitment(appropriations.map(year -> StateGrant.of(year, Nok.ofKroner(5000))), PERIOD);
        for (PlanStatus status : statuses()) {
            compare(PaymentBasis.of(unlimited, grants, status, terms), how);
        }
    }

    private void compare(PaymentBasis payments, List<Reporting> how) {
        boolean isValid = payments.check().isValid();
        assertThat(isValid).as("%s", payments).isEqualTo(new NaivePayments(payments).isPossible());
        if (isValid) {
            compareReported(payments, PERIOD.from(), how);
        } else {
            impossible++;
        }
    }

    /** With the reports of this year and those after it in every combination. */
    private void compareReported(PaymentBasis payments, int year, List<Reporting> how) {
        if (year <= payments.status().currentYear() && PERIOD.contains(year)) {
            how.forEach(reporting -> compareReported(reporting.in(payments, year), year + 1, how));
            return;
        }
        List<String> expected = new NaivePayments(payments).lines();
        List<String> actual =
                PaymentPlan.of(payments).instalments().map(NaivePayments::line).toJavaList();
        if (!actual.equals(expected)) {
            assertThat(actual).as("%s", payments).isEqualTo(expected);
        }
        possible++;
    }

    private static Vector<AnnualGrants> ofOneGrant() {
        return AMOUNTS.crossProduct()
                .toVector()
                .flatMap(two ->
                        AMOUNTS.map(third -> AnnualGrants.of(TreeMap.of(2025, two._1, 2026, two._2, 2027, third))));
    }

    /** The first grant ends in 2026, or in 2025; some of it is approved for less, or not at all. */
    private static Vector<AnnualGrants> ofTwoGrants() {
        Nok some = Nok.parse("999.99");
        Nok more = Nok.parse("1001.50");
        AnnualGrants later = AnnualGrants.of(2025, TreeMap.of(2025, more, 2026, some, 2027, more));
        AnnualGrants first = AnnualGrants.of(2023, HashMap.of(2025, some, 2026, more));
        return Vector.of(
                first.and(later),
                first.and(AnnualGrants.of(2025, HashMap.of(2025, more, 2027, some))),
                AnnualGrants.of(2023, HashMap.of(2025, more)).and(later),
                first.and(later).withApproved(approved(2025, 2023, "500"), approved(2025, 2025, "0")));
    }

    private static ApprovedGrant approved(int year, int appropriationYear, String amount) {
        return ApprovedGrant.builder()
                .year(year)
                .appropriationYear(appropriationYear)
                .amount(Nok.parse(amount))
                .build();
    }

    private static Vector<PlanStatus> statuses() {
        return Vector.rangeClosed(2025, 2028)
                .flatMap(year -> Vector.of(PlanStatus.draft(year), PlanStatus.approved(year)));
    }

    private static Vector<GrantTerms> terms(Vector<LateReport> late) {
        return Vector.of(WorkedTable.TERMS, WorkedTable.TERMS.withCarryOverYears(2))
                .flatMap(terms -> Vector.of(FirstInstalmentRounding.values()).map(terms::withFirstInstalmentRounding))
                .flatMap(terms -> Vector.of(UsedUp.values()).map(terms::withUsedUp))
                .flatMap(terms -> Vector.of(CarriedInstalment.values()).map(terms::withCarriedInstalment))
                .flatMap(terms -> Vector.of(CarryOverCount.values()).map(terms::withCarryOverCount))
                .flatMap(terms -> Vector.of(PaymentEnd.values()).map(terms::withPaymentEnd))
                .flatMap(terms -> late.map(terms::withLateReport));
    }
}

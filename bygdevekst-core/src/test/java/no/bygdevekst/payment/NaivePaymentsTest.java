package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.List;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.Spending;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.CarryOverCount;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.PaymentEnd;
import no.bygdevekst.terms.UsedUp;
import org.junit.jupiter.api.Test;

/** The library's payments and the naive ones, over every combination of a small grid. */
class NaivePaymentsTest {

    private static final AgreementPeriod PERIOD = AgreementPeriod.of(2025, 2027);
    private static final Vector<Nok> AMOUNTS = Vector.of(Nok.ZERO, Nok.parse("1.33"), Nok.parse("999.99"));
    private static final List<Spending> SPENDING =
            List.of(Spending.NO_REPORT, Spending.ONE_ORE_SHORT, Spending.EXACT, Spending.EVERYTHING);

    private int possible;
    private int impossible;

    @Test
    void theTwoAgreeEverywhere() {
        for (GrantTerms terms : terms()) {
            grants().forEach(grants -> compare(terms, grants));
        }
        assertThat(possible).isEqualTo(335_520);
        assertThat(impossible).isEqualTo(2_304);
    }

    private void compare(GrantTerms terms, AnnualGrants grants) {
        Commitment commitment = new Commitment(grants.total().plus(Nok.ofKroner(7)), 2025, PERIOD);
        for (PlanStatus status : statuses()) {
            compare(PaymentBasis.of(commitment, grants, status, terms));
        }
    }

    private void compare(PaymentBasis payments) {
        boolean isValid = payments.check().isValid();
        assertThat(isValid).as("%s", payments).isEqualTo(new NaivePayments(payments).isPossible());
        if (isValid) {
            compareReported(payments, PERIOD.from());
        } else {
            impossible++;
        }
    }

    /** With the reports of this year and those after it in every combination. */
    private void compareReported(PaymentBasis payments, int year) {
        if (Reports.reportable(payments).contains(year)) {
            SPENDING.forEach(spending -> compareReported(spending.reportedIn(payments, year), year + 1));
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

    private static Vector<AnnualGrants> grants() {
        return AMOUNTS.crossProduct()
                .toVector()
                .flatMap(two ->
                        AMOUNTS.map(third -> AnnualGrants.of(TreeMap.of(2025, two._1, 2026, two._2, 2027, third))));
    }

    private static Vector<PlanStatus> statuses() {
        return Vector.rangeClosed(2025, 2028)
                .flatMap(year -> Vector.of(PlanStatus.draft(year), PlanStatus.approved(year)));
    }

    private static Vector<GrantTerms> terms() {
        return Vector.of(WorkedTable.TERMS, WorkedTable.TERMS.withCarryOverYears(2))
                .flatMap(terms -> Vector.of(FirstInstalmentRounding.values()).map(terms::withFirstInstalmentRounding))
                .flatMap(terms -> Vector.of(UsedUp.values()).map(terms::withUsedUp))
                .flatMap(terms -> Vector.of(CarriedInstalment.values()).map(terms::withCarriedInstalment))
                .flatMap(terms -> Vector.of(CarryOverCount.values()).map(terms::withCarryOverCount))
                .flatMap(terms -> Vector.of(PaymentEnd.values()).map(terms::withPaymentEnd));
    }
}

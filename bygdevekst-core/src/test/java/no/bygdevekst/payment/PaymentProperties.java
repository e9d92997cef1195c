package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.GrantTerms;

/** What holds of every payment plan. */
@Domain(DomainArbitraries.class)
@Domain(DomainContext.Global.class)
class PaymentProperties {

    @Property
    void theNaiveWayComesToTheSame(@ForAll PaymentBasis payments) {
        assertThat(PaymentPlan.of(payments).instalments().map(NaivePayments::line))
                .containsExactlyElementsOf(new NaivePayments(payments).lines());
    }

    @Property
    void nothingIsLostAndNothingAdded(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);

        assertThat(plan.totals().sum()).isEqualTo(payments.annualGrants().total());
        assertThat(plan.totals().sum().plus(plan.undistributed())).isEqualTo(plan.commitment());
    }

    @Property
    void nothingIsNegative(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);

        assertThat(plan.instalments()).allMatch(each -> each.amount().isPositive());
        assertThat(plan.undistributed().isNegative()).isFalse();
        assertThat(plan.ledger())
                .noneMatch(
                        row -> row.released().isNegative() || row.heldByState().isNegative());
        assertThat(plan.byMeasure())
                .noneMatch(share -> share.first().isNegative() || share.second().isNegative());
    }

    @Property
    void neverMoreIsReleasedThanGrantedUpToAnyYear(@ForAll PaymentBasis payments) {
        assertThat(PaymentPlan.of(payments).ledger())
                .noneMatch(row ->
                        row.releasedToDate().isMoreThan(payments.annualGrants().upTo(row.year())));
    }

    @Property
    void spendingMoreNeverReleasesLess(
            @ForAll PaymentBasis any, @ForAll Nok more, @ForAll @IntRange(max = 19) int which) {
        PaymentBasis payments = any.withTerms(any.terms().withCarriedInstalment(CarriedInstalment.UNCONDITIONAL));
        Assume.that(!payments.reports().isEmpty());
        ProgressReport report =
                payments.reports().get(which % payments.reports().size());

        PaymentBasis spentMore = Reports.with(
                payments, report.year(), report.spentToDate().plus(more).min(DomainArbitraries.LARGEST));

        assertThat(PaymentPlan.of(spentMore).released())
                .isGreaterThanOrEqualTo(PaymentPlan.of(payments).released());
    }

    @Property
    void aReportChangesNothingBeforeItsYearsSecondInstalment(
            @ForAll PaymentBasis any, @ForAll @IntRange(max = 19) int which) {
        PaymentBasis payments = any.withTerms(any.terms().withCarriedInstalment(CarriedInstalment.UNCONDITIONAL));
        Assume.that(!payments.reports().isEmpty());
        int year = payments.reports().get(which % payments.reports().size()).year();

        assertThat(before(PaymentPlan.of(Reports.without(payments, year)), year))
                .isEqualTo(before(PaymentPlan.of(payments), year));
    }

    private static Vector<Instalment> before(PaymentPlan plan, int year) {
        return plan.instalments()
                .takeWhile(each -> each.year() < year || (each.year() == year && each.kind() != InstalmentKind.SECOND));
    }

    @Property
    void theOrderOfReportsDoesNotMatter(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);
        PaymentPlan reversed =
                PaymentPlan.of(payments.withReports(payments.reports().reverse()));

        assertThat(reversed.instalments()).isEqualTo(plan.instalments());
        assertThat(reversed.ledger()).isEqualTo(plan.ledger());
    }

    @Property
    void theFirstInstalmentIsTheShareRoundedDown(@ForAll GrantTerms any, @ForAll Nok grant) {
        GrantTerms terms = any.withFirstInstalmentRounding(FirstInstalmentRounding.DOWN);
        BigInteger first = BigInteger.valueOf(terms.split(grant).first().ore());

        // first ≤ share · grant < first + unit, with both sides times the denominator
        BigInteger share = BigInteger.valueOf(grant.ore())
                .multiply(BigInteger.valueOf(terms.firstShare().numerator()));
        BigInteger denominator = BigInteger.valueOf(terms.firstShare().denominator());
        assertThat(first.multiply(denominator)).isLessThanOrEqualTo(share);
        assertThat(first.add(BigInteger.valueOf(terms.roundingUnit().ore())).multiply(denominator))
                .isGreaterThan(share);
    }

    @Property
    void sharesOfMeasuresSumExactlyAndNoneExceedsItsGrant(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);

        assertThat(plan.byMeasure())
                .noneMatch(share -> share.first().isMoreThan(share.grant()))
                .allMatch(share -> share.first().plus(share.second()).equals(share.grant()));
        plan.byMeasure()
                .groupBy(MeasureShare::year)
                .forEach((year, shares) -> assertThat(Nok.total(shares.map(MeasureShare::first)))
                        .isEqualTo(payments.terms()
                                .split(payments.annualGrants().amount(year))
                                .first()));
    }

    @Property
    void scalingAWholeResultScalesItExactly(@ForAll PaymentBasis any, @ForAll @IntRange(min = 1, max = 10) int factor) {
        PaymentBasis whole = mapped(small(any), amount -> amount.times(wholeFactor(any.terms())));
        PaymentBasis scaled = mapped(whole, amount -> amount.times(factor));

        assertThat(PaymentPlan.of(scaled).instalments())
                .isEqualTo(PaymentPlan.of(whole)
                        .instalments()
                        .map(each -> new Instalment(
                                each.year(),
                                each.kind(),
                                each.grantYear(),
                                each.due(),
                                each.amount().times(factor),
                                each.status())));
    }

    /** What every amount is multiplied by so that the share of it is a whole number of units. */
    private static long wholeFactor(GrantTerms terms) {
        return terms.firstShare().denominator() * terms.roundingUnit().ore();
    }

    /** Amounts with room for the two factors, so that what is spent can still be reported. */
    private static PaymentBasis small(PaymentBasis payments) {
        return mapped(payments, amount -> Nok.ofOre(amount.ore() / 1_000_000_000));
    }

    private static PaymentBasis mapped(PaymentBasis payments, UnaryOperator<Nok> change) {
        Commitment commitment = payments.commitment();
        return PaymentBasis.of(
                        new Commitment(
                                change.apply(commitment.amount()), commitment.appropriationYear(), commitment.period()),
                        AnnualGrants.of(payments.annualGrants()
                                .inOrder()
                                .toMap(AnnualGrant::year, each -> change.apply(each.amount()))),
                        payments.status(),
                        payments.terms())
                .withReports(payments.reports().map(each -> each.withSpentToDate(change.apply(each.spentToDate()))));
    }

    @Property
    void aPlanAndAProjectionDifferOnlyInType(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);
        PaymentProjection projection = PaymentProjection.of(payments);

        assertThat(projection.instalments()).isEqualTo(plan.instalments());
        assertThat(projection.ledger()).isEqualTo(plan.ledger());
        assertThat(projection.byMeasure()).isEqualTo(plan.byMeasure());
        assertThat((PaymentSchedule) projection).isNotEqualTo(plan);
    }

    @Property
    void whatIsCarriedOverStandsInTheNextYearAndNothingElseDoes(@ForAll PaymentBasis payments) {
        Vector<Instalment> all = PaymentPlan.of(payments).instalments();

        assertThat(all.filter(each -> each.kind() == InstalmentKind.CARRIED)
                        .map(each -> Tuple.of(each.year(), each.grantYear(), each.amount())))
                .containsExactlyInAnyOrderElementsOf(all.filter(each -> each.is(InstalmentStatus.CARRIED_OVER))
                        .map(each -> Tuple.of(each.year() + 1, each.grantYear(), each.amount())));
    }

    @Property
    void instalmentsStandInOrder(@ForAll PaymentBasis payments) {
        Vector<Instalment> all = PaymentPlan.of(payments).instalments();

        assertThat(all.sortBy(Instalment::grantYear).sortBy(Instalment::kind).sortBy(Instalment::year))
                .isEqualTo(all);
    }

    @Property
    void theLedgerEndsInTheTotals(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);
        LedgerRow last = plan.ledger().last();

        assertThat(Nok.total(plan.ledger().map(LedgerRow::released)))
                .isEqualTo(last.releasedToDate())
                .isEqualTo(plan.totals().released())
                .isEqualTo(plan.released());
        assertThat(last.heldByState())
                .isEqualTo(plan.commitment()
                        .minus(plan.released())
                        .minus(plan.totals().lapsed()));
    }

    @Property
    void openYearsArePlannedAndClosedYearsAreSettled(@ForAll PaymentBasis payments) {
        int current = payments.status().currentYear();

        assertThat(PaymentPlan.of(payments).instalments()).allMatch(each -> switch (each.status()) {
            case PLANNED -> each.year() > current;
            case AWAITING_REPORT -> each.year() == current;
            case RELEASED, CARRIED_OVER, LAPSED -> each.year() <= current;
        });
    }

    @Property
    void nothingIsPaidAfterTheLastPayableYear(@ForAll PaymentBasis payments) {
        int last = payments.terms()
                .lastPayableYear(
                        payments.commitment().period(), payments.commitment().appropriationYear());

        assertThat(PaymentPlan.of(payments).instalments()).allMatch(each -> each.year() <= last);
        assertThat(PaymentPlan.of(payments).lapses())
                .allMatch(lapse -> lapse.instalment().year() == last);
    }

    @Property
    void everyShortfallHoldsASecondInstalmentBack(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);

        assertThat(plan.shortfalls().map(SpendingCheck::year))
                .isEqualTo(plan.instalments()
                        .filter(each -> each.kind() == InstalmentKind.SECOND)
                        .filter(each -> plan.reason(each) == StatusReason.NOT_USED_UP)
                        .map(Instalment::year));
        assertThat(plan.shortfalls()).allMatch(check -> check.difference().isNegative());
    }
}

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
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.PaymentCase;
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
    void theNaiveWayComesToTheSame(@ForAll PaymentCase payments) {
        assertThat(payments.plan().instalments().map(NaivePayments::line))
                .containsExactlyElementsOf(new NaivePayments(payments).lines());
    }

    @Property
    void nothingIsLostAndNothingAdded(@ForAll PaymentCase payments) {
        PaymentPlan plan = payments.plan();

        assertThat(plan.totals().sum()).isEqualTo(payments.grants().total());
        assertThat(plan.totals().sum().plus(plan.undistributed())).isEqualTo(plan.commitment());
    }

    @Property
    void nothingIsNegative(@ForAll PaymentCase payments) {
        PaymentPlan plan = payments.plan();

        assertThat(plan.instalments()).allMatch(each -> each.amount().isPositive());
        assertThat(plan.undistributed().isNegative()).isFalse();
        assertThat(plan.ledger())
                .noneMatch(
                        row -> row.released().isNegative() || row.heldByState().isNegative());
        assertThat(plan.byMeasure())
                .noneMatch(share -> share.first().isNegative() || share.second().isNegative());
    }

    @Property
    void neverMoreIsReleasedThanGrantedUpToAnyYear(@ForAll PaymentCase payments) {
        assertThat(payments.plan().ledger())
                .noneMatch(
                        row -> row.releasedToDate().isMoreThan(payments.grants().upTo(row.year())));
    }

    @Property
    void spendingMoreNeverReleasesLess(
            @ForAll PaymentCase any, @ForAll Nok more, @ForAll @IntRange(max = 19) int which) {
        PaymentCase payments = any.under(CarriedInstalment.UNCONDITIONAL);
        Assume.that(!payments.reports().isEmpty());
        ProgressReport report =
                payments.reports().get(which % payments.reports().size());

        PaymentCase spentMore = payments.withReport(
                report.year(), report.spentToDate().plus(more).min(DomainArbitraries.LARGEST));

        assertThat(spentMore.plan().released())
                .isGreaterThanOrEqualTo(payments.plan().released());
    }

    @Property
    void aReportChangesNothingBeforeItsYearsSecondInstalment(
            @ForAll PaymentCase any, @ForAll @IntRange(max = 19) int which) {
        PaymentCase payments = any.under(CarriedInstalment.UNCONDITIONAL);
        Assume.that(!payments.reports().isEmpty());
        int year = payments.reports().get(which % payments.reports().size()).year();

        assertThat(before(payments.withoutReport(year).plan(), year)).isEqualTo(before(payments.plan(), year));
    }

    private static Vector<Instalment> before(PaymentPlan plan, int year) {
        return plan.instalments()
                .takeWhile(each -> each.year() < year || (each.year() == year && each.kind() != InstalmentKind.SECOND));
    }

    @Property
    void theOrderOfReportsDoesNotMatter(@ForAll PaymentCase payments) {
        PaymentCase reversed = payments.withReports(payments.reports().reverse());

        assertThat(reversed.plan()).isEqualTo(payments.plan()).hasSameHashCodeAs(payments.plan());
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
    void sharesOfMeasuresSumExactlyAndNoneExceedsItsGrant(@ForAll PaymentCase payments) {
        PaymentPlan plan = payments.plan();

        assertThat(plan.byMeasure())
                .noneMatch(share -> share.first().isMoreThan(share.grant()))
                .allMatch(share -> share.first().plus(share.second()).equals(share.grant()));
        plan.byMeasure()
                .groupBy(MeasureShare::year)
                .forEach((year, shares) -> assertThat(Nok.total(shares.map(MeasureShare::first)))
                        .isEqualTo(payments.terms()
                                .split(payments.grants().amount(year))
                                .first()));
    }

    @Property
    void scalingAWholeResultScalesItExactly(@ForAll PaymentCase any, @ForAll @IntRange(min = 1, max = 10) int factor) {
        PaymentCase whole = mapped(small(any), amount -> amount.times(wholeFactor(any.terms())));
        PaymentCase scaled = mapped(whole, amount -> amount.times(factor));

        assertThat(scaled.plan().instalments())
                .isEqualTo(whole.plan()
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
    private static PaymentCase small(PaymentCase payments) {
        return mapped(payments, amount -> Nok.ofOre(amount.ore() / 1_000_000_000));
    }

    private static PaymentCase mapped(PaymentCase payments, UnaryOperator<Nok> change) {
        Commitment commitment = payments.commitment();
        return new PaymentCase(
                new Commitment(change.apply(commitment.amount()), commitment.appropriationYear(), commitment.period()),
                AnnualGrants.of(
                        payments.grants().inOrder().toMap(AnnualGrant::year, each -> change.apply(each.amount()))),
                payments.status(),
                payments.reports().map(each -> each.withSpentToDate(change.apply(each.spentToDate()))),
                payments.terms());
    }

    @Property
    void aPlanAndAProjectionDifferOnlyInType(@ForAll PaymentCase payments) {
        PaymentPlan plan = payments.plan();
        PaymentProjection projection = payments.projection();

        assertThat(projection.instalments()).isEqualTo(plan.instalments());
        assertThat(projection.ledger()).isEqualTo(plan.ledger());
        assertThat(projection.byMeasure()).isEqualTo(plan.byMeasure());
        assertThat((PaymentSchedule) projection).isNotEqualTo(plan);
    }

    @Property
    void whatIsCarriedOverStandsInTheNextYearAndNothingElseDoes(@ForAll PaymentCase payments) {
        Vector<Instalment> all = payments.plan().instalments();

        assertThat(all.filter(each -> each.kind() == InstalmentKind.CARRIED)
                        .map(each -> Tuple.of(each.year(), each.grantYear(), each.amount())))
                .containsExactlyInAnyOrderElementsOf(all.filter(each -> each.is(InstalmentStatus.CARRIED_OVER))
                        .map(each -> Tuple.of(each.year() + 1, each.grantYear(), each.amount())));
    }

    @Property
    void instalmentsStandInOrder(@ForAll PaymentCase payments) {
        Vector<Instalment> all = payments.plan().instalments();

        assertThat(all.sortBy(Instalment::grantYear).sortBy(Instalment::kind).sortBy(Instalment::year))
                .isEqualTo(all);
    }

    @Property
    void theLedgerEndsInTheTotals(@ForAll PaymentCase payments) {
        PaymentPlan plan = payments.plan();
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
    void openYearsArePlannedAndClosedYearsAreSettled(@ForAll PaymentCase payments) {
        int current = payments.status().currentYear();

        assertThat(payments.plan().instalments()).allMatch(each -> switch (each.status()) {
            case PLANNED -> each.year() > current;
            case AWAITING_REPORT -> each.year() == current;
            case RELEASED, CARRIED_OVER, LAPSED -> each.year() <= current;
        });
    }

    @Property
    void nothingIsPaidAfterTheLastPayableYear(@ForAll PaymentCase payments) {
        int last = payments.terms()
                .lastPayableYear(
                        payments.commitment().period(), payments.commitment().appropriationYear());

        assertThat(payments.plan().instalments()).allMatch(each -> each.year() <= last);
        assertThat(payments.plan().lapses())
                .allMatch(lapse -> lapse.instalment().year() == last);
    }

    @Property
    void everyShortfallHoldsASecondInstalmentBack(@ForAll PaymentCase payments) {
        PaymentPlan plan = payments.plan();

        assertThat(plan.shortfalls().map(SpendingCheck::year))
                .isEqualTo(plan.instalments()
                        .filter(each -> each.kind() == InstalmentKind.SECOND)
                        .filter(each -> plan.reason(each) == StatusReason.NOT_USED_UP)
                        .map(Instalment::year));
        assertThat(plan.shortfalls()).allMatch(check -> check.difference().isNegative());
    }
}

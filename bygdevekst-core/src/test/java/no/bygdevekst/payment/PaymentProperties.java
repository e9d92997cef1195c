package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.DomainArbitraries;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.terms.CarriedInstalment;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.LateReport;
import no.bygdevekst.terms.UsedUp;

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
    void nothingIsLostAndNothingAddedToAnyGrant(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);

        for (CommittedGrant grant : plan.grants()) {
            PaymentTotals totals = PaymentTotals.of(
                    plan.instalments().filter(each -> each.appropriationYear() == grant.appropriationYear()));
            assertThat(totals.sum()).isEqualTo(payments.grantYears().total(grant.appropriationYear()));
            assertThat(totals.sum().plus(grant.undistributed())).isEqualTo(grant.amount());
        }
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
                        row.releasedToDate().isMoreThan(payments.grantYears().upTo(row.year())));
    }

    @Property
    void spendingMoreNeverReleasesLessWhereTheGrantsEndTogether(
            @ForAll PaymentBasis any, @ForAll Nok more, @ForAll @IntRange(max = 19) int which) {
        PaymentBasis payments = any.withTerms(any.terms().withCarriedInstalment(CarriedInstalment.UNCONDITIONAL));
        Assume.that(!payments.reports().isEmpty());
        Assume.that(PaymentPlan.of(payments)
                        .grants()
                        .map(CommittedGrant::lastPayableYear)
                        .distinct()
                        .size()
                == 1);
        int index = which % payments.reports().size();
        ProgressReport report = payments.reports().get(index);

        PaymentBasis spentMore = payments.withReports(payments.reports()
                .update(
                        index,
                        report.withSpentToDate(report.spentToDate().plus(more).min(DomainArbitraries.LARGEST))));

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
    void aSupersededReportChangesNothing(@ForAll PaymentBasis any) {
        PaymentBasis payments = any.withTerms(any.terms().withLateReport(LateReport.ALWAYS));
        Vector<ProgressReport> counting = payments.countingReports().years().flatMap(payments.countingReports()::of);
        PaymentPlan plan = PaymentPlan.of(payments);
        PaymentPlan only = PaymentPlan.of(payments.withReports(counting));

        assertThat(only.instalments()).isEqualTo(plan.instalments());
        assertThat(only.ledger()).isEqualTo(plan.ledger());
        assertThat(only.shortfalls()).isEqualTo(plan.shortfalls());
    }

    @Property
    void aPaymentMadeNeverChangesAnInstalmentAndWhatIsReleasedLessWhatIsPaidIsToPay(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);
        PaymentPlan unpaid = PaymentPlan.of(payments.withPayments(Vector.empty()));
        PaymentPlan reversed =
                PaymentPlan.of(payments.withPayments(payments.payments().reverse()));
        Nok paid = Nok.total(payments.payments().map(Payment::amount));

        assertThat(plan.instalments()).isEqualTo(unpaid.instalments());
        assertThat(reversed.ledger()).isEqualTo(plan.ledger());
        assertThat(unpaid.settlement()).isEmpty();
        assertThat(plan.settlement().isDefined()).isEqualTo(!payments.payments().isEmpty());
        plan.settlement()
                .forEach(settlement -> assertThat(settlement)
                        .isEqualTo(new Settlement(paid, plan.released().minus(paid))));
        assertThat(plan.ledger().last().paidToDate().getOrElse(Nok.ZERO)).isEqualTo(paid);
    }

    @Property
    void aGrantDividedInTwoGivesTogetherWhatTheOneGave(
            @ForAll @Size(3) List<@IntRange(max = 1_000_000) Integer> one,
            @ForAll @Size(3) List<@IntRange(max = 1_000_000) Integer> other,
            @ForAll @Size(3) List<@LongRange(max = 2_500_000_000L) Long> spent,
            @ForAll UsedUp usedUp,
            @ForAll CarriedInstalment carried) {
        PaymentBasis together = divided(add(one, other))
                .withTerms(WorkedTable.TERMS.withUsedUp(usedUp).withCarriedInstalment(carried))
                .withReports(Vector.rangeClosed(2025, 2027)
                        .map(year -> Reports.report(year, Nok.ofOre(spent.get(year - 2025)))));
        PaymentBasis apart = together.withCommitment(commitment(Vector.of(2024, 2025)))
                .withAnnualGrants(grants(2024, one).and(grants(2025, other)));

        assertThat(sums(PaymentPlan.of(apart))).isEqualTo(sums(PaymentPlan.of(together)));
    }

    private static PaymentBasis divided(List<Integer> fours) {
        return PaymentBasis.of(
                commitment(Vector.of(2025)), grants(2025, fours), PlanStatus.approved(2027), WorkedTable.TERMS);
    }

    private static Commitment commitment(Vector<Integer> appropriations) {
        return new Commitment(
                appropriations.map(year -> StateGrant.of(year, AmountBounds.HIGHEST)), AgreementPeriod.of(2025, 2027));
    }

    private static AnnualGrants grants(int appropriationYear, List<Integer> fours) {
        return AnnualGrants.of(
                appropriationYear,
                Vector.rangeClosed(2025, 2027).toMap(year -> year, year -> Nok.ofKroner(4L * fours.get(year - 2025))));
    }

    private static List<Integer> add(List<Integer> one, List<Integer> other) {
        return Vector.ofAll(one).zipWith(other, Integer::sum).asJava();
    }

    private static Map<Object, Nok> sums(PaymentPlan plan) {
        return plan.instalments()
                .groupBy(each -> (Object) Tuple.of(each.year(), each.kind(), each.grantYear(), each.status()))
                .mapValues(same -> Nok.total(same.map(Instalment::amount)));
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
                .groupBy(share -> Tuple.of(share.year(), share.appropriationYear()))
                .forEach((of, shares) -> {
                    Nok grant = payments.grantYears().amount(of._1, of._2);
                    assertThat(Nok.total(shares.map(MeasureShare::grant))).isEqualTo(grant);
                    assertThat(Nok.total(shares.map(MeasureShare::first)))
                            .isEqualTo(payments.terms().split(grant).first());
                });
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
                                each.appropriationYear(),
                                each.due(),
                                each.amount().times(factor),
                                each.status(),
                                each.spendingNeeded().map(needed -> needed.times(factor)))));
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
        AnnualGrants grants = payments.grantYears()
                .inOrder()
                .groupBy(AnnualGrant::appropriationYear)
                .map(of -> AnnualGrants.of(of._1, of._2.toMap(AnnualGrant::year, each -> change.apply(each.amount()))))
                .foldLeft(AnnualGrants.of(HashMap.empty()), AnnualGrants::and);
        return PaymentBasis.of(
                        new Commitment(
                                payments.commitment()
                                        .grants()
                                        .map(grant -> grant.withAmount(change.apply(grant.amount()))),
                                payments.commitment().period()),
                        grants,
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
                        .map(each -> Tuple.of(each.year(), each.grantYear(), each.appropriationYear(), each.amount())))
                .containsExactlyInAnyOrderElementsOf(all.filter(each -> each.is(InstalmentStatus.CARRIED_OVER))
                        .map(each ->
                                Tuple.of(each.year() + 1, each.grantYear(), each.appropriationYear(), each.amount())));
    }

    @Property
    void instalmentsStandInOrder(@ForAll PaymentBasis payments) {
        Vector<Instalment> all = PaymentPlan.of(payments).instalments();

        assertThat(all.sortBy(Instalment::appropriationYear)
                        .sortBy(Instalment::grantYear)
                        .sortBy(Instalment::kind)
                        .sortBy(Instalment::year))
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
    void nothingIsPaidAfterTheLastPayableYearOfItsGrant(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);

        assertThat(plan.instalments())
                .allMatch(each -> each.year() <= payments.lastPayableYear(each.appropriationYear()));
        assertThat(plan.lapses().map(Lapse::instalment))
                .allMatch(each -> each.year() == payments.lastPayableYear(each.appropriationYear()));
    }

    @Property
    void onlyAReportThatWouldHaveSufficedIsTooLate(@ForAll PaymentBasis payments) {
        PaymentPlan plan = PaymentPlan.of(payments);
        PaymentPlan always = PaymentPlan.of(payments.withTerms(payments.terms().withLateReport(LateReport.ALWAYS)));

        assertThat(always.lapses()).noneMatch(lapse -> lapse.cause() == LapseCause.REPORT_TOO_LATE);
        plan.lapses()
                .filter(lapse -> lapse.cause() == LapseCause.REPORT_TOO_LATE)
                .forEach(lapse -> {
                    int year = lapse.instalment().year();
                    assertThat(payments.countingReports().of(year).get().spentToDate())
                            .isGreaterThanOrEqualTo(
                                    lapse.instalment().spendingNeeded().get());
                });
    }

    @Property
    void aShortfallIsTheLeastThatWasMissedOfWhatIsHeldBack(@ForAll PaymentBasis payments) {
        for (Shortfall shortfall : PaymentPlan.of(payments).shortfalls()) {
            assertThat(shortfall.spent()).isLessThan(shortfall.needed());
            assertThat(shortfall.heldBack())
                    .isNotEmpty()
                    .allMatch(each -> each.year() == shortfall.year() && each.kind() == InstalmentKind.SECOND)
                    .allMatch(each -> each.is(InstalmentStatus.CARRIED_OVER) || each.is(InstalmentStatus.LAPSED))
                    .noneMatch(each -> each.spendingNeeded().get().isLessThan(shortfall.needed()));
            assertThat(shortfall.heldBack()).containsAll(shortfall.otherwiseReleased());
        }
    }
}

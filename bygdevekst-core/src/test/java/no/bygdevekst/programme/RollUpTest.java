package no.bygdevekst.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.CountyNumber;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Settlement;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.plan.Submission;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Some pilots rolled up. */
class RollUpTest {

    private static final Submission GOOD = GoodPlan.submission();
    private static final RollUp ONE = RollUp.of(evaluated(named("a")));

    @Test
    void aPilotHasItsRow() {
        PilotRow row = ONE.pilots().head();
        assertThat(row.agreement()).isEqualTo(AgreementId.of("a"));
        assertThat(row.pilot()).isEqualTo(GOOD.agreement().pilot());
        assertThat(row.county()).contains(CountyNumber.of("46"));
        assertThat(row.year()).isEqualTo(GOOD.plan().year());
        assertThat(row.submittable()).isTrue();
        assertThat(row.sums().commitment())
                .isEqualTo(Nok.total(GOOD.agreement().grants().map(StateGrant::amount)));
        assertThat(row.sums().settlement()).isEmpty();
        assertThat(ONE.contains(AgreementId.of("a"))).isTrue();
        assertThat(ONE.contains(AgreementId.of("b"))).isFalse();
    }

    @Test
    void pilotsStandByAgreementAndCountiesByNumberWithNoneLast() {
        Submission scattered = named("b")
                .withAgreement(named("b")
                        .agreement()
                        .withMunicipalities(GOOD.agreement()
                                .municipalities()
                                .append(Municipality.builder()
                                        .number(MunicipalityNumber.of("0301"))
                                        .name("Oslo")
                                        .build())));
        RollUp all = RollUp.of(evaluated(scattered))
                .and(RollUp.of(evaluated(named("c"))))
                .and(ONE);
        assertThat(all.submissions()).isEqualTo(3);
        assertThat(all.pilots().map(row -> row.agreement().value())).containsExactly("a", "b", "c");
        assertThat(all.counties().map(CountyRow::county))
                .containsExactly(Option.some(CountyNumber.of("46")), Option.none());
        assertThat(all.counties().map(county -> county.sums().pilots())).containsExactly(2, 1);
        assertThat(all).hasToString("3 submissions");
        assertThat(ONE).hasToString("1 submission");
    }

    @Test
    void yearsAreThoseOfThePeriodAndUsesThoseThatAreBudgeted() {
        assertThat(ONE.years().map(YearRow::year))
                .isEqualTo(GOOD.agreement().period().years());
        assertThat(ONE.years().head().amount(SourceColumn.STATE))
                .isEqualTo(evaluated(GOOD)
                        .wholePeriodBudget()
                        .total()
                        .amounts(SourceColumn.STATE)
                        .head());
        assertThat(ONE.uses().map(UseRow::use).asJava()).isSorted().contains(FundUse.SERVICES);
        RollUp two = ONE.and(RollUp.of(evaluated(named("b"))));
        assertThat(two.uses().map(UseRow::all))
                .isEqualTo(ONE.uses().map(use -> use.all().times(2)));
        assertThat(two.years().map(YearRow::total))
                .isEqualTo(ONE.years().map(year -> year.total().times(2)));
    }

    @Test
    void oneAgreementTwiceIsRefusedAndNamed() {
        RollUp two = ONE.and(RollUp.of(evaluated(named("b"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two.and(ONE))
                .withMessage("the agreement a is there twice");
        assertThatIllegalArgumentException().isThrownBy(() -> ONE.and(two)).withMessageContaining("agreement a ");
    }

    @Test
    void ofAPilotWithoutAPaymentPlanOnlyWhatIsKnownIsSummed() {
        Submission tooMuch = named("b")
                .withAgreement(named("b").agreement().withStateGrants(Vector.of(StateGrant.of(2025, Nok.KRONE))));
        RollUp both = ONE.and(RollUp.of(evaluated(tooMuch)));
        PilotRow without = both.pilots().last();
        assertThat(without.submittable()).isFalse();
        assertThat(without.sums().payments()).isEmpty();
        assertThat(without.sums().granted()).isEmpty();
        assertThat(without.sums().undistributed()).isEmpty();
        assertThat(without.sums().asked()).isEqualTo(ONE.total().asked());
        assertThat(both.total().withoutPayments()).isEqualTo(1);
        assertThat(both.total().granted()).isEqualTo(ONE.total().granted());
        assertThat(both.total().commitment()).isEqualTo(ONE.total().commitment().plus(Nok.KRONE));
        assertThat(both.total().asked()).isEqualTo(ONE.total().asked().times(2));
    }

    @Test
    void aFrameIsHeldAgainstTheCommitments() {
        Nok commitment = ONE.total().commitment();
        assertThat(Programme.of(ONE).difference()).isEmpty();
        assertThat(Programme.of(ONE).within(commitment.minus(Nok.KRONE)).difference())
                .contains(Nok.KRONE);
        assertThat(Programme.of(ONE).within(commitment.plus(Nok.KRONE)).difference())
                .contains(Nok.ofKroner(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Programme.of(ONE).within(Nok.ofKroner(-1)));
    }

    @Test
    void nothingSumsToNothing() {
        assertThat(RollUp.empty().total().commitment()).isEqualTo(Nok.ZERO);
        assertThat(RollUp.empty().counties()).isEmpty();
        assertThat(RollUp.empty().paymentRun().orders()).isEmpty();
    }

    /** A grant can be ten billion kroner: a thousand grants of a thousand pilots fit, of ten thousand they do not. */
    @Test
    void aSumThatDoesNotFitIsRefused() {
        Vector<StateGrant> grants =
                Vector.range(2000, 3000).map(year -> StateGrant.of(year, Nok.ofKroner(10_000_000_000L)));
        PilotSums large = PilotSums.of(
                GOOD.agreement().withStateGrants(grants), evaluated(GOOD).wholePeriodBudget(), Option.none());
        assertThat(ProgrammeSums.of(Vector.fill(1_000, large)).commitment())
                .isEqualTo(Nok.ofKroner(10_000_000_000_000_000L));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ProgrammeSums.of(Vector.fill(10_000, large)));
    }

    /** What is paid too much in one place and too little in another fits in all, in whatever order it is added. */
    @Test
    void whatFitsInAllIsNotRefusedOnTheWayThere() {
        PilotSums more = settled(Nok.ofOre(Long.MAX_VALUE));
        PilotSums less = settled(Nok.ofOre(-Long.MAX_VALUE));
        assertThat(ProgrammeSums.of(Vector.of(more, more, less)).settlement().toPay())
                .isEqualTo(Nok.ofOre(Long.MAX_VALUE));
    }

    @Test
    void theSamePilotsAreTheSameRollUpHoweverTheyCameTogether() {
        RollUp other = RollUp.of(evaluated(named("b")));
        assertThat(ONE.and(other)).isEqualTo(other.and(ONE)).hasSameHashCodeAs(other.and(ONE));
        assertThat(ONE).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other).isNotEqualTo(ONE.pilots());
        assertThat(RollUp.of(evaluated(named("a")))).isEqualTo(ONE);
    }

    @Test
    void countiesStandByNumber() {
        Submission oslo = named("b")
                .withAgreement(named("b")
                        .agreement()
                        .withMunicipalities(Vector.of(Municipality.builder()
                                .number(MunicipalityNumber.of("0301"))
                                .name("Oslo")
                                .build())));
        assertThat(ONE.and(RollUp.of(evaluated(oslo))).counties().map(CountyRow::county))
                .containsExactly(Option.some(CountyNumber.of("03")), Option.some(CountyNumber.of("46")));
    }

    @Test
    void allAnnualGrantsAreGranted() {
        assertThat(ONE.total().granted()).isEqualTo(Nok.ofKroner(3_000_000));
    }

    @Test
    @SuppressWarnings("NullAway") // what a host without null checks may do
    void whatMayBeAbsentIsNotNull() {
        PilotRow row = ONE.pilots().head();
        PilotSums sums = row.sums();
        Option<Nok> none = Option.none();
        refused("organizationNumber", () -> new Recipient(GoodPlan.GULEN, "Gulen", null));
        refused("frame", () -> new Programme(ONE, null));
        refused("orders", () -> new PaymentRun(null, Vector.empty()));
        refused("withheld", () -> new PaymentRun(Vector.empty(), null));
        refused("payments", () -> new PilotSums(Nok.ZERO, Nok.ZERO, null, none, sums.settlement()));
        refused("undistributed", () -> new PilotSums(Nok.ZERO, Nok.ZERO, sums.payments(), null, sums.settlement()));
        refused("settlement", () -> new PilotSums(Nok.ZERO, Nok.ZERO, sums.payments(), none, null));
        refused("county", () -> new PilotRow(row.agreement(), "a", null, 2025, true, sums, Vector.empty()));
        refused("due", () -> new PilotRow(row.agreement(), "a", row.county(), 2025, true, sums, null));
    }

    private static void refused(String name, ThrowingCallable made) {
        assertThatNullPointerException().isThrownBy(made).withMessage(name + " is null");
    }

    private static PilotSums settled(Nok toPay) {
        return new PilotSums(
                Nok.ZERO, Nok.ZERO, Option.none(), Option.none(), Option.some(new Settlement(Nok.ZERO, toPay)));
    }

    private static Submission named(String id) {
        return GOOD.withAgreement(GOOD.agreement().withId(AgreementId.of(id)));
    }

    private static Evaluation evaluated(Submission submission) {
        return Letter2024.evaluator().evaluate(submission);
    }
}

package no.bygdevekst.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Due;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** 1 000 000 kroner a year for 2025–2027. */
class ComingPaymentTest {

    private static final Submission APPROVED = GoodPlan.submission();
    private static final Submission DRAFT = APPROVED.withPlan(GoodPlan.plan().withApprovedOn(Option.none()));

    private static final ActionPlan SECOND_PLAN =
            GoodPlan.plan().withYear(2026).withRevision(2).withApprovedOn(Option.none());

    private static Vector<ComingPayment> of(Submission submission) {
        return Letter2024.agenda(Letter2024.evaluator().evaluate(submission)).payments();
    }

    private static String said(ComingPayment payment, Language language) {
        return payment.phrase().in(language).replace('\u00a0', ' ');
    }

    @Test
    void whatIsApprovedWaitsForItsReport() {
        ComingPayment next = of(APPROVED).head();
        assertThat(next.year()).isEqualTo(2025);
        assertThat(next.due()).isEqualTo(Due.YEAR_END);
        assertThat(next.amount()).isEqualTo(Nok.ofKroner(250_000));
        assertThat(next.spendingNeeded()).contains(Nok.ofKroner(750_000));
        assertThat(next.spentToDate()).isEmpty();
        assertThat(said(next, Language.BOKMAL))
                .isEqualTo("250 000 kr mot slutten av 2025, hvis underveisrapporten viser at 750 000 kr er brukt."
                        + " Viser rapporten mindre, eller kommer den ikke, følger beløpet med til 2026.");
    }

    @Test
    void ofADraftTheFirstPaymentComesOnApprovalAndTheRestAsIfItWereApproved() {
        Vector<ComingPayment> payments = of(DRAFT);
        assertThat(payments.map(ComingPayment::amount)).containsExactly(Nok.ofKroner(750_000), Nok.ofKroner(250_000));
        assertThat(payments.head().spendingNeeded()).isEmpty();
        assertThat(said(payments.head(), Language.NYNORSK))
                .isEqualTo("750 000 kr tidleg i 2025, eller når planen for 2025 er godkjend dersom det er seinare. Utan"
                        + " ein godkjend plan vert det ikkje betalt ut.");
        assertThat(payments.get(1).spendingNeeded()).contains(Nok.ofKroner(750_000));
        assertThat(said(payments.get(1), Language.ENGLISH))
                .isEqualTo(
                        "NOK 250 000 late in 2025, if the plan for 2025 is approved and the progress report shows"
                                + " that NOK 750 000 is spent. If the report shows less, or does not come, the amount moves on to 2026.");
    }

    @Test
    void ofANewDraftTheYearBeforeIsFirstWhereItWaitsForItsReport() {
        Vector<ComingPayment> payments = of(DRAFT.withPlan(SECOND_PLAN).withPreviousPlan(Option.some(GoodPlan.plan())));
        assertThat(payments.map(ComingPayment::year)).containsExactly(2025, 2026, 2026);
        assertThat(payments.map(each -> each.spendingNeeded().map(Nok::toString).getOrElse("")))
                .containsExactly("750000", "", "1750000");
    }

    @Test
    void whatIsCarriedComesWithTheNextPlan() {
        Vector<ComingPayment> payments = of(DRAFT.withPlan(SECOND_PLAN)
                .withPreviousPlan(Option.some(GoodPlan.plan()))
                .withReports(Vector.of(GoodPlan.report(2025, 400_000))));
        assertThat(payments.map(ComingPayment::due)).containsExactly(Due.PLAN_WORK, Due.START_OF_YEAR, Due.YEAR_END);
        assertThat(payments.map(ComingPayment::spentToDate)).containsOnly(Option.some(Nok.ofKroner(400_000)));
        assertThat(said(payments.head(), Language.BOKMAL))
                .isEqualTo("250 000 kr som er overført fra tidligere år, når planen for 2026 er godkjent. Uten en"
                        + " godkjent plan betales det ikke ut.");
        assertThat(said(payments.last(), Language.BOKMAL)).contains("Den siste rapporten viser 400 000 kr.");
    }

    @Test
    void inTheLastYearThereIsNoNext() {
        ComingPayment next = of(last(Vector.empty())).head();
        assertThat(said(next, Language.ENGLISH)).contains("lapses: there is no year left to carry it over to.");
    }

    @Test
    void whenAllIsPaidNothingIsToCome() {
        assertThat(of(last(Vector.of(GoodPlan.report(2027, 3_000_000))))).isEmpty();
    }

    private static Submission last(Vector<no.bygdevekst.plan.ProgressReport> reports) {
        ActionPlan previous = GoodPlan.plan().withYear(2026).withRevision(2);
        return APPROVED.withPlan(GoodPlan.plan().withYear(2027).withRevision(3))
                .withPreviousPlan(Option.some(previous))
                .withReports(reports.prependAll(
                        Vector.of(GoodPlan.report(2025, 750_000), GoodPlan.report(2026, 1_750_000))));
    }

    @Test
    void whereNothingCanBePaidNothingIsToCome() {
        BudgetLine tooMuch = GoodPlan.stateLine(2026, 5_000_000);
        assertThat(of(APPROVED.withPlan(GoodPlan.plan()
                        .withMeasures(Vector.of(GoodPlan.housing()
                                .withBudget(GoodPlan.housing().budget().append(tooMuch)))))))
                .isEmpty();
    }

    /** The money of 2022 ends in 2025, that of 2025 goes on. */
    @Test
    void ofSeveralGrantsAPartMayLapseAndComeEarlier() {
        Submission two = APPROVED.withAgreement(GoodPlan.agreement()
                        .withPeriod(AgreementPeriod.of(2025, 2027))
                        .withStateGrants(Vector.of(
                                StateGrant.of(2022, Nok.ofKroner(400_000)),
                                StateGrant.of(2025, Nok.ofKroner(2_600_000)))))
                .withPlan(GoodPlan.plan()
                        .withMeasures(Vector.of(
                                GoodPlan.housing()
                                        .withBudget(Vector.of(of(2025, 600_000, 2025), of(2026, 600_000, 2025))),
                                GoodPlan.services().withBudget(Vector.of(of(2025, 400_000, 2022))))));
        ComingPayment next = of(two).head();
        assertThat(next.instalments().map(Instalment::kind))
                .containsExactly(InstalmentKind.SECOND, InstalmentKind.SECOND);
        assertThat(said(next, Language.BOKMAL))
                .isEqualTo("250 000 kr mot slutten av 2025, hvis underveisrapporten viser at 750 000 kr er brukt."
                        + " Viser rapporten mindre, eller kommer den ikke, følger 150 000 kr med til 2026, mens 100 000 kr"
                        + " faller bort. Noe av det betales likevel allerede når 300 000 kr er brukt.");
    }

    private static BudgetLine of(int year, long kroner, int appropriationYear) {
        return GoodPlan.stateLine(year, kroner).withAppropriationYear(Option.some(appropriationYear));
    }

    /** Three quarters of a krone are no first instalment; what follows is known when its year's plan is. */
    @Test
    void whatANextPlanWillNeedIsNotKnown() {
        ActionPlan plan = GoodPlan.plan()
                .withMeasures(Vector.of(GoodPlan.housing()
                        .withBudget(Vector.of(GoodPlan.stateLine(2025, 600_000), GoodPlan.stateLine(2026, 1)))));
        Vector<ComingPayment> payments =
                of(APPROVED.withPlan(plan).withReports(Vector.of(GoodPlan.report(2025, 600_000))));
        ComingPayment next = payments.head();
        assertThat(payments).hasSize(1);
        assertThat(next.spendingNeeded()).isEmpty();
        assertThat(said(next, Language.NYNORSK))
                .isEqualTo("1 kr mot slutten av 2026, dersom planen for 2026 er godkjend og undervegsrapporten viser at"
                        + " det som er betalt ut, er brukt opp. Viser rapporten mindre, eller kjem han ikkje, følgjer"
                        + " beløpet med til 2027. Den siste rapporten viser 600 000 kr.");
    }

    @Test
    void aPaymentOfNothingIsRefused() {
        ComingPayment some = of(APPROVED).head();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ComingPayment(Vector.empty(), Option.none(), Option.none(), some.phrase()))
                .withMessageContaining("at least one instalment");
    }
}

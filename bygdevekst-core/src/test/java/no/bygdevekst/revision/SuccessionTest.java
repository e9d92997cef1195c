package no.bygdevekst.revision;

import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;
import static no.bygdevekst.budget.BudgetFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.commitment.SuccessionImpediment;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.Submission;
import org.junit.jupiter.api.Test;

/** What a plan may not do to what was approved before it, and what a first plan cannot have. */
class SuccessionTest {

    private static final LocalDate IN_MARCH = LocalDate.of(2025, 3, 1);

    private static final ActionPlan PREVIOUS = plan(
                    2025,
                    measure("T1", "D1", money(2025, "state", 10), money(2026, "state", 20)),
                    measure("T2", "D1", money(2025, "state", 5)),
                    measure("T1", "D1", money(2025, "state", 999)))
            .withApprovedOn(Option.some(IN_MARCH));

    private static ActionPlan now(int year, BudgetLine... lines) {
        return plan(year, measure("T1", "D1", lines)).withRevision(2);
    }

    @Test
    void moneyMovedBetweenMeasuresLeavesASettledYearUnchanged() {
        assertThat(after(PREVIOUS, now(2026, money(2025, "state", 15))).settledYearsChanged())
                .isEmpty();
    }

    @Test
    void aSettledYearWithAnotherSumIsNamedAlsoOutsideThePeriod() {
        ActionPlan changed = now(2026, money(2019, "state", 1), money(2026, "state", 9));

        assertThat(after(PREVIOUS, changed).settledYearsChanged())
                .containsExactly(
                        new SettledChange(2019, 2025, Nok.ZERO, Nok.KRONE),
                        new SettledChange(2025, 2025, Nok.ofKroner(15), Nok.ZERO));
    }

    @Test
    void theLinesMayBeLoweredToWhatWasApproved() {
        ActionPlan cut = PREVIOUS.withMeasures(PREVIOUS.measures().take(2))
                .withApprovedGrants(Vector.of(ApprovedGrant.of(2025, Nok.ofKroner(12))));

        assertThat(after(cut, now(2026, money(2025, "state", 12))).settledYearsChanged())
                .isEmpty();
        assertThat(after(cut, now(2026, money(2025, "state", 13))).settledYearsChanged())
                .hasSize(1);
    }

    @Test
    void whatWasApprovedStandsInTheNewPlanToo() {
        ActionPlan cut = PREVIOUS.withMeasures(PREVIOUS.measures().take(2))
                .withApprovedGrants(Vector.of(ApprovedGrant.of(2025, Nok.ofKroner(12))));
        ActionPlan silent = now(2026, money(2025, "state", 15));

        assertThat(after(cut, silent).settledGrantsChanged())
                .containsExactly(new SettledChange(2025, 2025, Nok.ofKroner(12), Nok.ofKroner(15)));
        assertThat(after(cut, silent.withApprovedGrants(cut.approvedGrants())).settledGrantsChanged())
                .isEmpty();
    }

    @Test
    void aYearThatIsAskedForAnewIsNotNamedTwice() {
        Succession both =
                after(PREVIOUS.withMeasures(PREVIOUS.measures().take(2)), now(2026, money(2025, "state", 14)));

        assertThat(both.settledYearsChanged()).hasSize(1);
        assertThat(both.settledGrantsChanged()).isEmpty();
    }

    @Test
    void anApprovalOfThePlanIsANewDecisionForItsOwnYear() {
        ActionPlan same = PREVIOUS.withMeasures(PREVIOUS.measures().take(2));
        ActionPlan cut = same.withRevision(2).withApprovedGrants(Vector.of(ApprovedGrant.of(2025, Nok.ofKroner(12))));

        assertThat(after(same, cut).settledGrantsChanged()).isEmpty();
        assertThat(after(same, cut.withApprovedOn(Option.none())).settledGrantsChanged())
                .hasSize(1);
    }

    @Test
    void ofSeveralGrantsEachStandsByItself() {
        ActionPlan moved = now(2026, money(2025, "state", 15).withAppropriationYear(Option.some(2026)));
        Succession succession = Succession.of(
                submission(PREVIOUS.withMeasures(PREVIOUS.measures().take(2)), moved),
                basis(PREVIOUS, moved)
                        .withCommitment(new Commitment(
                                Vector.of(StateGrant.of(2025, Nok.ofKroner(99)), StateGrant.of(2026, Nok.ofKroner(99))),
                                GoodPlan.agreement().period())));

        assertThat(succession.settledYearsChanged())
                .containsExactly(
                        new SettledChange(2025, 2025, Nok.ofKroner(15), Nok.ZERO),
                        new SettledChange(2025, 2026, Nok.ZERO, Nok.ofKroner(15)));
    }

    @Test
    void nothingIsAskedForOfAYearThatNoPlanWasApprovedFor() {
        ActionPlan first = plan(2026, measure("T1", "D1", money(2025, "state", 1), money(2025, "partner:a", 1)))
                .withRevision(1);
        Succession alone = Succession.of(Submission.of(GoodPlan.agreement(), first), basis(first, first));
        ActionPlan skipped = now(2027, money(2025, "state", 15), money(2026, "state", 1), money(2027, "state", 1));

        assertThat(first.measures().head().budget().map(alone::asksForThePast)).containsExactly(true, false);
        assertThat(alone.impediments())
                .containsExactly(new SuccessionImpediment.GrantWithoutPlan(2025, Nok.KRONE, 2026));
        assertThat(skipped.measures().head().budget().map(after(PREVIOUS, skipped)::asksForThePast))
                .containsExactly(false, true, false);
        assertThat(after(PREVIOUS.withYear(2026), skipped).asksForThePast(money(2026, "state", 1)))
                .isFalse();
    }

    @Test
    void thePlanBeforeIsApproved() {
        ActionPlan unchanged = now(2026, money(2025, "state", 15));
        ActionPlan unapproved =
                PREVIOUS.withMeasures(PREVIOUS.measures().take(2)).withApprovedOn(Option.none());

        assertThat(after(PREVIOUS, unchanged).isPreviousPlanUnapproved()).isFalse();
        assertThat(after(unapproved, unchanged).impediments())
                .containsExactly(new SuccessionImpediment.PreviousPlanNotApproved(2025));
    }

    @Test
    void whatIsWrongWithSettledYearsMakesPaymentsImpossible() {
        ActionPlan before = PREVIOUS.withMeasures(PREVIOUS.measures().take(2));
        ActionPlan cut = before.withApprovedGrants(Vector.of(ApprovedGrant.of(2025, Nok.ofKroner(12))));
        ActionPlan unchanged = now(2026, money(2025, "state", 15));

        assertThat(after(before, unchanged).impediments()).isEmpty();
        assertThat(after(before, unchanged)).hasToString("hyllestad-og-gulen 2026, revision 2");
        assertThat(after(before, now(2026, money(2025, "state", 14))).impediments())
                .containsExactly(
                        new SuccessionImpediment.SettledYearChanged(2025, 2025, Nok.ofKroner(15), Nok.ofKroner(14)));
        assertThat(after(cut, unchanged).impediments())
                .containsExactly(
                        new SuccessionImpediment.SettledGrantChanged(2025, 2025, Nok.ofKroner(12), Nok.ofKroner(15)));
    }

    @Test
    void aFirstPlanHasNoHistory() {
        ActionPlan first = plan(2026).withRevision(1);
        Submission clean = Submission.of(GoodPlan.agreement(), first)
                .withReports(Reports.report(2026, Nok.ZERO))
                .withPayments(Payment.of(LocalDate.of(2026, 3, 1), Nok.KRONE));

        assertThat(Succession.of(clean, basis(first, first)).isFirstPlanWithHistory())
                .isFalse();
        assertThat(Succession.of(clean.withReports(Reports.report(2025, Nok.ZERO)), basis(first, first))
                        .isFirstPlanWithHistory())
                .isTrue();
        assertThat(Succession.of(clean.withPayments(Payment.of(IN_MARCH, Nok.KRONE)), basis(first, first))
                        .impediments())
                .containsExactly(new SuccessionImpediment.FirstPlanWithHistory(2026));
        assertThat(Succession.of(
                                clean.withPlan(first.withRevision(2)).withPayments(Payment.of(IN_MARCH, Nok.KRONE)),
                                basis(first, first))
                        .isFirstPlanWithHistory())
                .isFalse();
    }

    private static Succession after(ActionPlan previous, ActionPlan now) {
        return Succession.of(submission(previous, now), basis(previous, now));
    }

    private static Submission submission(ActionPlan previous, ActionPlan now) {
        return Submission.of(GoodPlan.agreement(), now).withPreviousPlan(Option.some(previous));
    }

    private static PaymentBasis basis(ActionPlan previous, ActionPlan now) {
        return PaymentBasis.of(
                Commitment.of(GoodPlan.agreement()),
                AnnualGrants.of(now),
                PlanStatus.of(now, Option.some(previous)),
                WorkedTable.TERMS);
    }
}

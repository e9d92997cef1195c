package no.bygdevekst.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Supplier;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import org.junit.jupiter.api.Test;

/** What a plan and its parts say of themselves, and what cannot be written down. */
class ActionPlanTest {

    private static final ActionPlan PLAN = GoodPlan.plan();
    private static final Measure HOUSING = GoodPlan.housing();

    @Test
    void aPlanIsApprovedOnceThereIsADateAndSignedByThoseWhoSigned() {
        assertThat(PLAN.isApproved()).isTrue();
        assertThat(PLAN.withApprovedOn(Option.none()).isApproved()).isFalse();
        assertThat(PLAN.isSignedBy(GoodPlan.GULEN)).isTrue();
        assertThat(PLAN.isSignedBy(GoodPlan.BUSINESS)).isFalse();
    }

    @Test
    void aMeasureIsListedUnderTheFirstOfItsSubGoals() {
        assertThat(HOUSING.withSubGoals(GoodPlan.services().subGoals().appendAll(HOUSING.subGoals()))
                        .listedUnder())
                .hasToString("D2");
    }

    @Test
    void theMoneyOfALineIsUsedByTheResponsibleUnlessTheLineSaysWho() {
        BudgetLine line = HOUSING.budget().head();
        assertThat(HOUSING.user(line)).isEqualTo(GoodPlan.HYLLESTAD);
        assertThat(HOUSING.user(line.withSpentBy(Option.of(GoodPlan.COUNTY)))).isEqualTo(GoodPlan.COUNTY);
    }

    @Test
    void onlyTheStatesOwnLinesAreStateLines() {
        assertThat(HOUSING.stateLines()).isEqualTo(HOUSING.budget().take(3));
        assertThat(GoodPlan.money(2025, GoodPlan.MINISTRY, 1).isState()).isFalse();
    }

    @Test
    void anActivityTouchesTheYearsOfItsDaysAndThoseBetween() {
        Activity activity = Activity.of("Synfaring", LocalDate.of(2025, 12, 31), LocalDate.of(2027, 1, 1));
        assertThat(Vector.rangeClosed(2024, 2028).filter(activity::touches)).containsExactly(2025, 2026, 2027);
    }

    @Test
    void everyCriterionAndEveryTextOfASchemeHasItsAnswer() {
        assertThat(Vector.of(Criterion.values()).map(HOUSING.criteria()::answer))
                .doesNotHaveDuplicates()
                .allMatch(Option::isDefined);
        assertThat(Vector.of(SchemeText.values()).map(GoodPlan.scheme(GoodPlan.HYLLESTAD)::text))
                .doesNotHaveDuplicates()
                .allMatch(Option::isDefined);
    }

    @Test
    void whatCannotBeRightCannotBeBuilt() {
        assertRefused("year", () -> PLAN.withYear(3000));
        assertRefused("revision is not from 1 to 9999: 0", () -> PLAN.withRevision(0));
        assertRefused("revision is not from 1 to 9999: 10000", () -> PLAN.withRevision(10_000));
        assertRefused("title is blank", () -> HOUSING.withTitle(" "));
        assertRefused("T1 has no sub-goals", () -> HOUSING.withSubGoals(Vector.empty()));
        assertRefused("estimatedCost is negative", () -> HOUSING.withEstimatedCost(Option.of(Nok.ofOre(-1))));
        assertRefused(
                "from 2025-03-02 is after to 2025-03-01",
                () -> Activity.of("Møte", LocalDate.of(2025, 3, 2), LocalDate.of(2025, 3, 1)));
        assertRefused(
                "name is blank", () -> GoodPlan.signature(GoodPlan.HYLLESTAD).withName(""));
    }

    @Test
    void aLineBringsMoneyOrHoursAndTheStateBringsMoney() {
        HourlyRate rate = HourlyRate.of(Nok.ofKroner(650));
        assertRefused("amount is not greater than zero", () -> Contribution.of(Nok.ZERO));
        assertRefused("hours are not greater than 0", () -> Contribution.of(Hours.ZERO, rate));
        assertRefused("1000000.01", () -> Contribution.of(Hours.ofHundredths(100_000_001), rate));
        assertThat(Contribution.of(OwnEffort.MOST_HOURS, rate).value()).isEqualTo(Nok.ofKroner(650_000_000));
        assertRefused(
                "own effort cannot come from the state",
                () -> GoodPlan.hours(2025, GoodPlan.HYLLESTAD).withSource(Party.state()));
    }

    private static void assertRefused(String message, Supplier<?> making) {
        assertThatIllegalArgumentException().isThrownBy(making::get).withMessageContaining(message);
    }
}

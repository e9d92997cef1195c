package no.bygdevekst.revision;

import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;
import static no.bygdevekst.budget.BudgetFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.plan.ActionPlan;
import org.junit.jupiter.api.Test;

class FirstPlanTest {

    private static final ActionPlan PAST = plan(2026, measure("T1", "D1", money(2025, "state", 1)));

    @Test
    void aFirstPlanAsksForThePastWhereAStateLineIsBeforeItsYear() {
        assertThat(FirstPlan.asksForThePast(PAST)).isTrue();
    }

    @Test
    void everyMeasureIsLookedAtAlsoOneWithARepeatedId() {
        assertThat(FirstPlan.asksForThePast(
                        PAST.withMeasures(PAST.measures().prepend(measure("T1", "D1", money(2026, "state", 1))))))
                .isTrue();
    }

    @Test
    void aLaterRevisionTheOwnYearAndOtherMoneyAreFine() {
        assertThat(FirstPlan.asksForThePast(PAST.withRevision(2))).isFalse();
        assertThat(FirstPlan.asksForThePast(PAST.withYear(2025))).isFalse();
        assertThat(FirstPlan.asksForThePast(plan(2026, measure("T1", "D1", money(2025, "partner:husbanken", 1)))))
                .isFalse();
    }
}

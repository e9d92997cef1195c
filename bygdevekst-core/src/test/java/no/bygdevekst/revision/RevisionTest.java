package no.bygdevekst.revision;

import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;
import static no.bygdevekst.budget.BudgetFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import org.junit.jupiter.api.Test;

class RevisionTest {

    private static final ActionPlan PREVIOUS = plan(
            2025,
            measure("T1", "D1", money(2025, "state", 10), money(2026, "state", 20)),
            measure("T2", "D1", money(2025, "state", 5), money(2031, "state", 1)),
            measure("T3", "D1", money(2026, "state", 7), money(2026, "partner:husbanken", 7)),
            measure("T1", "D1", money(2025, "state", 999)));

    private static final ActionPlan CURRENT = plan(
            2026,
            measure("T4", "D1", money(2027, "state", 3)),
            measure("T3", "D1", money(2026, "state", 4), money(2026, "state", 3), money(2027, "other:A", 1)),
            measure("T1", "D1", money(2025, "state", 15), money(2026, "state", 25)));

    @Test
    void measuresAreHeldTogetherByTheirIds() {
        Revision revision = Revision.between(PREVIOUS, CURRENT);
        assertThat(revision.added()).containsExactly(MeasureId.of("T4"));
        assertThat(revision.kept()).containsExactly(MeasureId.of("T3"), MeasureId.of("T1"));
        assertThat(revision.gone()).containsExactly(MeasureId.of("T2"));
    }

    @Test
    void changesStandInThePlansOrderThenThoseGoneAndByYear() {
        assertThat(Revision.between(PREVIOUS, CURRENT).changes())
                .extracting(change -> change.measure() + " " + change.year() + " " + change.difference())
                .containsExactly("T4 2027 3", "T1 2025 5", "T1 2026 5", "T2 2025 -5", "T2 2031 -1");
    }

    @Test
    void onlyTheFirstMeasureOfAnIdIsLookedAt() {
        Revision revision = Revision.between(PREVIOUS, CURRENT);
        assertThat(revision.before(MeasureId.of("T1"), 2025)).isEqualTo(Nok.ofKroner(10));
        assertThat(revision.totalBefore(2025)).isEqualTo(Nok.ofKroner(15));
        assertThat(revision.totalAfter(2025)).isEqualTo(Nok.ofKroner(15));
    }

    @Test
    void thePlansOwnYearIsSettledWhereThePreviousPlanWasForItToo() {
        assertThat(Revision.between(PREVIOUS, CURRENT).isSettled(2026)).isFalse();
        assertThat(Revision.between(PREVIOUS.withYear(2026), CURRENT).isSettled(2026))
                .isTrue();
        assertThat(Revision.between(PREVIOUS.withYear(2027), CURRENT).isSettled(2026))
                .isFalse();
    }
}

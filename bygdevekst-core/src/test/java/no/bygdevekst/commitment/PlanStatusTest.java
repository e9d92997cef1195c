package no.bygdevekst.commitment;

import static no.bygdevekst.commitment.PlanStatus.approved;
import static no.bygdevekst.commitment.PlanStatus.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.Likeness;
import no.bygdevekst.plan.ActionPlan;
import org.junit.jupiter.api.Test;

/** Which year is the current one, and which are settled. */
class PlanStatusTest {

    @Test
    void anApprovedPlansYearIsTheCurrentOne() {
        assertThat(approved(2026).currentYear()).isEqualTo(2026);
        assertThat(approved(2026).after(2024).currentYear()).isEqualTo(2026);
    }

    @Test
    void aDraftLeavesTheYearOfThePlanBeforeIt() {
        assertThat(draft(2026).currentYear()).isEqualTo(2025);
        assertThat(draft(2026).after(2025).currentYear()).isEqualTo(2025);
        assertThat(draft(2027).after(2025).currentYear()).isEqualTo(2025);
        assertThat(draft(2026).after(2027).currentYear()).isEqualTo(2025);
    }

    @Test
    void theApprovalOfAnEarlierPlanOfTheSameYearHolds() {
        PlanStatus revised = draft(2026).after(2026);

        assertThat(revised.currentYear()).isEqualTo(2026);
        assertThat(revised.isApproved()).isTrue();
        assertThat(revised.isPlanApproved()).isFalse();
    }

    @Test
    void anUnapprovedPlanOfTheSameYearDoesNotApprove() {
        ActionPlan plan = GoodPlan.plan().withApprovedOn(Option.none());
        PlanStatus status = PlanStatus.of(plan, Option.some(plan));

        assertThat(status.isApproved()).isFalse();
        assertThat(status.isSettled(plan.year())).isTrue();
        assertThat(PlanStatus.of(plan, Option.some(plan.withApprovedOn(Option.some(LocalDate.of(2025, 3, 1)))))
                        .isApproved())
                .isTrue();
    }

    @Test
    void yearsAreSettledUpToThePlanBeforeOrElseToTheYearBefore() {
        assertThat(draft(2026).settledThrough()).isEqualTo(2025);
        assertThat(draft(2027).after(2025).settledThrough()).isEqualTo(2025);
        assertThat(draft(2026).after(2026).settledThrough()).isEqualTo(2026);
        assertThat(draft(2026).after(2027).settledThrough()).isEqualTo(2025);
        assertThat(draft(2026).isSettled(2025)).isTrue();
        assertThat(draft(2026).isSettled(2026)).isFalse();
    }

    @Test
    void itCanBeSupposedThatLaterPlansAreApproved() {
        assertThat(draft(2026).approvedThrough(2028).currentYear()).isEqualTo(2028);
        assertThat(draft(2026).approvedThrough(2026)).isEqualTo(approved(2026));
        assertThat(draft(2026).approvedThrough(2025)).isEqualTo(draft(2026));
        assertThat(approved(2026).approvedThrough(2025)).isEqualTo(approved(2026));
        assertThat(draft(2027).after(2025).approvedThrough(2028).settledThrough())
                .isEqualTo(2025);
    }

    @Test
    void equalStatusesAreOfTheSameYearsAndApprovals() {
        Likeness.assertIsOnly(
                approved(2026),
                approved(2026),
                draft(2026),
                approved(2025),
                approved(2026).after(2025));
        assertThat(approved(2026)).hasToString("approved 2026");
        assertThat(draft(2027).after(2026)).hasToString("draft 2027 after approved 2026");
    }
}

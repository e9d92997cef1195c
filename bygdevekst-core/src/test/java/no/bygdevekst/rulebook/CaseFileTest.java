package no.bygdevekst.rulebook;

import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.plan.Submission;
import org.junit.jupiter.api.Test;

/** When the year of a plan counts as approved. */
class CaseFileTest {

    private static final Option<LocalDate> NOT = Option.none();
    private static final Option<LocalDate> IN_JUNE = Option.of(LocalDate.of(2026, 6, 20));

    @Test
    void anApprovedPlanIsApprovedWhateverWasBeforeIt() {
        assertThat(status(approvedOn(IN_JUNE))).matches(status -> status.isApproved() && status.currentYear() == 2025);
        assertThat(status(revised(approvedOn(IN_JUNE))))
                .matches(status -> status.isApproved() && status.currentYear() == 2026);
    }

    @Test
    void aDraftWithNothingBeforeItIsADraft() {
        assertThat(status(approvedOn(NOT))).matches(status -> !status.isApproved() && status.planYear() == 2025);
    }

    @Test
    void theApprovalOfAnEarlierYearsPlanDoesNotReachADraft() {
        assertThat(status(revised(approvedOn(NOT))))
                .matches(status -> !status.isApproved() && status.planYear() == 2026);
    }

    @Test
    void theApprovalOfAnEarlierPlanOfTheSameYearHoldsForADraft() {
        assertThat(status(revised(approvedOn(NOT).andThen(previousOf(2026, IN_JUNE))::apply)))
                .matches(status -> status.isApproved() && status.currentYear() == 2026);
        assertThat(status(revised(approvedOn(NOT).andThen(previousOf(2026, NOT))::apply)))
                .matches(status -> !status.isApproved() && status.planYear() == 2026);
    }

    private static UnaryOperator<Submission> approvedOn(Option<LocalDate> day) {
        return plan(p -> p.withApprovedOn(day));
    }

    private static UnaryOperator<Submission> previousOf(int year, Option<LocalDate> approvedOn) {
        return submission -> submission.withPreviousPlan(
                submission.previousPlan().map(p -> p.withYear(year).withApprovedOn(approvedOn)));
    }

    private static PlanStatus status(UnaryOperator<Submission> change) {
        return CaseFile.of(change.apply(GoodPlan.submission()), TestTerms.TERMS).status();
    }
}

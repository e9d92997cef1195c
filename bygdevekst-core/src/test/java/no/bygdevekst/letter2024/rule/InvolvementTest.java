package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.terms.Involvement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvolvementTest {

    /** Both measures under one sub-goal; the county authority pays for the second only. */
    private static final Submission ONE_SUB_GOAL = RuleCase.measure(
                    1, measure -> measure.withSubGoals(Vector.of(SubGoalId.of("D1"))))
            .apply(GoodPlan.submission());

    @Test
    void byMeasureAPartyNeedsToAgreeToItsOwnMeasuresOnly() {
        assertThat(notAgreed(Involvement.BY_MEASURE)).isEmpty();
    }

    @Test
    void bySubGoalAPartyNeedsToAgreeToAllMeasuresUnderIt() {
        assertThat(notAgreed(Involvement.BY_SUB_GOAL)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString("/plan/measures/0/agreedBy");
            assertThat(finding.subject()).containsExactly("T1", GoodPlan.COUNTY.toString());
        });
    }

    /** The county authority has paid for a measure that is over; another under the same sub-goal goes on. */
    @ParameterizedTest
    @CsvSource({"BY_MEASURE, ''", "BY_SUB_GOAL, 'B08, B13'"})
    void aMeasureThatGoesOnIsThatOfAllUnderItsSubGoal(Involvement involvement, String rules) {
        UnaryOperator<Submission> later = laterPlan(2026)
                .andThen(plan(p -> p.withPreparedBy(p.preparedBy().remove(GoodPlan.COUNTY))
                        .withSignatures(p.signatures().take(2))))
                .andThen(measure(0, m -> m.withBudget(m.budget().append(GoodPlan.hours(2026, GoodPlan.GULEN)))))
                .andThen(measure(
                        1,
                        m -> m.withParticipants(Vector.of(GoodPlan.COUNTY))
                                .withActivities(Vector.empty())
                                .withBudget(m.budget().filter(line -> line.year() == 2025))))::apply;
        assertThat(findings(later.apply(ONE_SUB_GOAL), involvement)
                        .filter(finding -> finding.subject().contains(GoodPlan.COUNTY.toString()))
                        .map(finding -> finding.rule().value())
                        .filter(rule -> !rule.equals("B10"))
                        .mkString(", "))
                .isEqualTo(rules);
    }

    private static Vector<Finding> notAgreed(Involvement involvement) {
        return findings(ONE_SUB_GOAL, involvement)
                .filter(finding -> finding.rule().equals(RuleId.of("B10")));
    }

    private static Vector<Finding> findings(Submission submission, Involvement involvement) {
        return LetterRules.rulebook().findings(CaseFile.of(submission, TestTerms.TERMS.withInvolvement(involvement)));
    }
}

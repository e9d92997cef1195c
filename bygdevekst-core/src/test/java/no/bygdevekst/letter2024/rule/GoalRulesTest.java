package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.measure;

import io.vavr.collection.Vector;
import no.bygdevekst.identifier.SubGoalId;

/** Cases of {@link GoalRules}. */
final class GoalRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return Vector.of(
                RuleCase.of(
                        "B01",
                        "a sub-goal that the agreement does not have",
                        measure(0, m -> m.withSubGoals(m.subGoals().append(SubGoalId.of("D9")))),
                        "/plan/measures/0/subGoals/1"),
                RuleCase.of(
                        "B02",
                        "all measures serve the same sub-goal",
                        measure(1, m -> m.withSubGoals(Vector.of(SubGoalId.of("D1")))),
                        "/agreement/subGoals/1"));
    }
}

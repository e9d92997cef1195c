package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;

import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.Submission;

/** Cases of {@link SubGoalRules}. The plan before is that of 2025, so 2025 is settled. */
final class SubGoalRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        UnaryOperator<Submission> nothingIn2025 = line(0, 0, l -> l.withYear(2026));
        return Vector.of(
                RuleCase.of(
                                "R14",
                                "T1 is listed under D2, and has state money in 2025",
                                revised(under("D2", "D1")),
                                "/plan/measures/0/subGoals/0")
                        .mendedBy(under("D1", "D2")),
                RuleCase.of("R14", "T1 is listed under D2 alone", revised(under("D2")), "/plan/measures/0/subGoals/0")
                        .mendedBy(nothingIn2025),
                RuleCase.of(
                                "R13",
                                "T1 is listed under D2, and the state pays for later years only",
                                revised(under("D2").andThen(nothingIn2025)::apply),
                                "/plan/measures/0/subGoals/0")
                        .mendedBy(under("D1")),
                RuleCase.of(
                                "R13",
                                "a sub-goal that the agreement does not have",
                                revised(under("D9").andThen(nothingIn2025)::apply),
                                "/plan/measures/0/subGoals/0")
                        .mendedBy(line(0, 0, l -> l.withYear(2025))),
                RuleCase.of(
                                "R14",
                                "only the first measure of a repeated id is looked at",
                                revised(under("D2")
                                        .andThen(plan(
                                                p -> p.withMeasures(p.measures().append(GoodPlan.housing()))))::apply),
                                "/plan/measures/0/subGoals/0")
                        .mendedBy(
                                under("D1").andThen(measure(2, m -> m.withSubGoals(Vector.of(SubGoalId.of("D2")))))
                                        ::apply));
    }

    private static UnaryOperator<Submission> under(String... subGoals) {
        return measure(0, m -> m.withSubGoals(Vector.of(subGoals).map(SubGoalId::of)));
    }
}

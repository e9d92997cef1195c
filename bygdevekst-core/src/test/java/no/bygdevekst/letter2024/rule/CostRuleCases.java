package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.measure;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Submission;

/** Cases of {@link CostRules}. */
final class CostRuleCases {

    private CostRuleCases() {}

    static Vector<RuleCase> cases() {
        return Vector.of(
                RuleCase.of(
                        "C05",
                        "the estimate is an øre above the budget",
                        estimate(budget -> budget.plus(Nok.ORE)),
                        "/plan/measures/0/estimatedCost"),
                RuleCase.of(
                                "C05",
                                "a line outside the period counts",
                                estimate(budget -> budget.plus(Nok.ofKroner(65_000))),
                                "/plan/measures/0/estimatedCost")
                        .mendedBy(measure(
                                0, m -> m.withBudget(m.budget().append(GoodPlan.hours(2030, GoodPlan.HYLLESTAD))))),
                RuleCase.of(
                                "C05",
                                "without lines there is nothing to hold the estimate against",
                                estimate(budget -> budget.times(2)),
                                "/plan/measures/0/estimatedCost")
                        .mendedBy(measure(0, m -> m.withBudget(Vector.empty()))),
                RuleCase.of(
                        "C06",
                        "the estimate is an øre below the budget",
                        estimate(budget -> budget.minus(Nok.ORE)),
                        "/plan/measures/0/estimatedCost"),
                RuleCase.of(
                                "C06",
                                "the estimate is nothing",
                                estimate(budget -> Nok.ZERO),
                                "/plan/measures/0/estimatedCost")
                        .mendedBy(measure(0, m -> m.withEstimatedCost(Option.none()))));
    }

    /** The first measure's estimate, made from what its budget comes to; in the good plan they are equal. */
    private static UnaryOperator<Submission> estimate(UnaryOperator<Nok> fromBudget) {
        return measure(0, m -> m.withEstimatedCost(m.estimatedCost().map(fromBudget)));
    }
}

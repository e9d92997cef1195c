package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Submission;

/** Cases of {@link CostRules}. */
final class CostRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return tooLittle().appendAll(tooMuch()).append(withoutEstimates());
    }

    private static Vector<RuleCase> tooLittle() {
        return Vector.of(
                RuleCase.of(
                                "C05",
                                "the budget falls short by an øre more than one per cent of the estimate",
                                budgetOf(989_999_99),
                                "/plan/measures/0/estimatedCost")
                        .mendedBy(budgetOf(990_000_00)),
                RuleCase.of(
                                "C05",
                                "the tolerance is not rounded up",
                                estimate(budget -> Nok.ofOre(1_999)).andThen(budget(1_979))::apply,
                                "/plan/measures/0/estimatedCost")
                        .mendedBy(budget(1_980)),
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
                        .mendedBy(measure(0, m -> m.withBudget(Vector.empty()))));
    }

    private static Vector<RuleCase> tooMuch() {
        return Vector.of(
                RuleCase.of(
                                "C06",
                                "the budget exceeds the estimate by an øre more than one per cent of it",
                                budgetOf(1_010_000_01),
                                "/plan/measures/0/estimatedCost")
                        .mendedBy(budgetOf(1_010_000_00)),
                RuleCase.of(
                                "C06",
                                "the estimate is nothing",
                                estimate(budget -> Nok.ZERO),
                                "/plan/measures/0/estimatedCost")
                        .mendedBy(measure(0, m -> m.withEstimatedCost(Option.none()))));
    }

    private static RuleCase withoutEstimates() {
        return RuleCase.of(
                        "C07",
                        "no measure has an estimate",
                        plan(plan -> plan.withMeasures(plan.measures().map(m -> m.withEstimatedCost(Option.none())))),
                        "/plan/measures")
                .mendedBy(measure(1, m -> m.withEstimatedCost(Option.of(Nok.ofKroner(1_350_000)))));
    }

    /** The first measure estimated at a million kroner, with a single line. */
    private static UnaryOperator<Submission> budgetOf(long ore) {
        return estimate(budget -> Nok.ofKroner(1_000_000)).andThen(budget(ore))::apply;
    }

    private static UnaryOperator<Submission> budget(long ore) {
        BudgetLine line = GoodPlan.stateLine(2025, 1).withContribution(Contribution.of(Nok.ofOre(ore)));
        return measure(0, m -> m.withBudget(Vector.of(line)));
    }

    /** The first measure's estimate, made from what its budget comes to; in the good plan they are equal. */
    private static UnaryOperator<Submission> estimate(UnaryOperator<Nok> fromBudget) {
        return measure(0, m -> m.withEstimatedCost(m.estimatedCost().map(fromBudget)));
    }
}

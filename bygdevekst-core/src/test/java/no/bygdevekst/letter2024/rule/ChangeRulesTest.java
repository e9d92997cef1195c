package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.services;
import static no.bygdevekst.fixture.GoodPlan.stateLine;
import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Submission;

/** Cases of {@link ChangeRules}. The plan before is that of 2025, so 2025 is settled. */
final class ChangeRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return settled().appendAll(measures()).appendAll(amounts()).appendAll(lowered());
    }

    private static Vector<RuleCase> settled() {
        return Vector.of(
                RuleCase.of("R04", "2025 has one krone more", revised(asking(0, 0, 600_001)), "/plan/measures")
                        .mendedBy(asking(0, 0, 600_000)),
                RuleCase.of(
                                "R04",
                                "a finished measure is taken out",
                                revised(measure(1, m -> m.withBudget(m.budget().drop(1)))),
                                "/plan/measures")
                        .mendedBy(measure(1, m -> m.withBudget(m.budget().prepend(stateLine(2025, 400_000))))),
                RuleCase.of(
                                "R04",
                                "the year of the previous plan, in a plan of the same year",
                                revised(plan(p -> p.withYear(2025)).andThen(asking(0, 0, 500_000))::apply),
                                "/plan/measures")
                        .mendedBy(asking(0, 0, 600_000)));
    }

    private static Vector<RuleCase> measures() {
        return Vector.of(
                RuleCase.of(
                                "R05",
                                "T2 is gone",
                                revised(plan(p -> p.withMeasures(p.measures().take(1)))),
                                "/plan/measures")
                        .mendedBy(plan(p -> p.withMeasures(p.measures().append(services())))),
                RuleCase.of("R07", "T2 has a new id", revised(renamed("T9")), "/plan/measures/1")
                        .mendedBy(renamed("T2")));
    }

    private static UnaryOperator<Submission> renamed(String id) {
        return measure(1, m -> m.withId(MeasureId.of(id)));
    }

    private static Vector<RuleCase> amounts() {
        UnaryOperator<Submission> moved = asking(0, 0, 500_000).andThen(asking(1, 0, 500_000))::apply;
        return Vector.of(
                RuleCase.of("R06", "T1 asks for less in 2027", revised(asking(0, 2, 500_000)), "/plan/measures/0")
                        .mendedBy(asking(0, 2, 600_000)),
                RuleCase.of(
                                "R06",
                                "two years of one measure",
                                revised(line(0, 2, l -> l.withYear(2026))),
                                "/plan/measures/0",
                                "/plan/measures/0")
                        .mendedBy(line(0, 2, l -> l.withYear(2027))),
                RuleCase.of(
                                "R10",
                                "moved from T1 to T2 in 2025",
                                revised(moved),
                                "/plan/measures/0",
                                "/plan/measures/1")
                        .mendedBy(asking(0, 0, 600_000).andThen(asking(1, 0, 400_000))::apply),
                RuleCase.of("R10", "T2 has a new id", revised(renamed("T9")), "/plan/measures", "/plan/measures/1")
                        .mendedBy(renamed("T2")),
                RuleCase.of(
                                "R10",
                                "silent where the total is changed",
                                revised(moved),
                                "/plan/measures/0",
                                "/plan/measures/1")
                        .mendedBy(asking(0, 0, 500_001)));
    }

    private static UnaryOperator<Submission> asking(int measure, int line, long kroner) {
        return line(measure, line, l -> l.withContribution(Contribution.of(Nok.ofKroner(kroner))));
    }

    /** In 2025 the plan before asked for 1 000 000, and the ministry approved 900 000. */
    private static Vector<RuleCase> lowered() {
        UnaryOperator<Submission> cut = approved(900_000).andThen(revised(s -> s))::apply;
        return Vector.of(
                RuleCase.of(
                                "R04",
                                "lowered, but neither to what was asked for nor to what was approved",
                                cut.andThen(asking(0, 0, 550_000))::apply,
                                "/plan/measures")
                        .mendedBy(asking(0, 0, 500_000)),
                RuleCase.of(
                                "R10",
                                "lowered to what was approved",
                                cut.andThen(asking(0, 0, 500_000))::apply,
                                "/plan/measures/0")
                        .mendedBy(asking(0, 0, 600_000)),
                RuleCase.of(
                                "R04",
                                "the sum is right, but another grant pays a part of it",
                                revised(agreement(a -> a.withStateGrants(
                                                a.stateGrants().append(StateGrant.of(2024, Nok.ofKroner(600_000)))))
                                        .andThen(plan(p -> p.withMeasures(p.measures()
                                                .map(m -> m.withBudget(m.budget()
                                                        .map(each -> each.isState()
                                                                ? each.withAppropriationYear(Option.of(2024))
                                                                : each))))))
                                        .andThen(line(0, 0, l -> l.withAppropriationYear(Option.of(2025))))::apply),
                                "/plan/measures")
                        .mendedBy(line(0, 0, l -> l.withAppropriationYear(Option.of(2024)))),
                RuleCase.of(
                                "R10",
                                "the year between, which the previous plan did not settle, may change; 2025 may not",
                                revised(plan(p -> p.withYear(2027))
                                        .andThen(asking(0, 0, 500_000))
                                        .andThen(asking(1, 0, 500_000))
                                        .andThen(asking(0, 1, 1))::apply),
                                "/plan/measures/0",
                                "/plan/measures/1")
                        .mendedBy(asking(0, 0, 600_000).andThen(asking(1, 0, 400_000))::apply));
    }

    private static UnaryOperator<Submission> approved(long kroner) {
        return plan(p -> p.withApprovedGrants(Vector.of(ApprovedGrant.of(2025, Nok.ofKroner(kroner)))));
    }
}

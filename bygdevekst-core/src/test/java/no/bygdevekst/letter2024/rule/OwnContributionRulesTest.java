package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.COUNTY;
import static no.bygdevekst.fixture.GoodPlan.GULEN;
import static no.bygdevekst.fixture.GoodPlan.HYLLESTAD;
import static no.bygdevekst.fixture.GoodPlan.MINISTRY;
import static no.bygdevekst.fixture.GoodPlan.OSLO;
import static no.bygdevekst.fixture.GoodPlan.money;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;

import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Submission;

/**
 * Cases of {@link OwnContributionRules}. The plan before is that of 2025, so 2025 is settled; its measure T1 is given
 * 100 000 from Hyllestad in 2026, and T2 20 000 from the county authority in 2027.
 */
final class OwnContributionRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return municipalities().appendAll(parties());
    }

    private static Vector<RuleCase> municipalities() {
        return Vector.of(
                RuleCase.of(
                                "R15",
                                "one krone less in 2026",
                                next(own(money(2026, HYLLESTAD, 99_999))),
                                "/plan/measures")
                        .mendedBy(own(money(2026, GULEN, 100_000))),
                RuleCase.of(
                                "R15",
                                "moved to a settled year",
                                next(own(money(2025, HYLLESTAD, 100_000))),
                                "/plan/measures")
                        .mendedBy(own(money(2031, HYLLESTAD, 100_000))),
                RuleCase.of(
                                "R15",
                                "a municipality outside the pilot is no substitute",
                                next(own(money(2026, OSLO, 100_000))),
                                "/plan/measures")
                        .mendedBy(own(money(2026, HYLLESTAD, 40_000), GoodPlan.hours(2027, GULEN))),
                RuleCase.of(
                                "R15",
                                "in a plan of the same year only the years after it are open",
                                next(plan(p -> p.withYear(2025)).andThen(own(money(2025, HYLLESTAD, 100_000)))::apply),
                                "/plan/measures")
                        .mendedBy(own(money(2026, HYLLESTAD, 100_000))),
                RuleCase.of(
                                "R15",
                                "the plan before is of a later year: all from the plan's year on is open",
                                next(s -> s.withPreviousPlan(s.previousPlan().map(previous -> previous.withYear(2027))))
                                        .andThen(own(money(2025, HYLLESTAD, 100_000)))::apply,
                                "/plan/measures")
                        .mendedBy(own(money(2027, HYLLESTAD, 100_000))));
    }

    private static Vector<RuleCase> parties() {
        return Vector.of(
                RuleCase.of(
                                "R16",
                                "another municipality takes over, and the county authority leaves",
                                next(own(money(2026, GULEN, 100_000)).andThen(partners())::apply),
                                "/plan/measures",
                                "/plan/measures")
                        .mendedBy(
                                own(money(2027, HYLLESTAD, 100_000)).andThen(partners(money(2026, COUNTY, 20_000)))
                                        ::apply),
                RuleCase.of("R16", "a repeated measure counts with its lines", next(own()), "/plan/measures")
                        .mendedBy(plan(p -> p.withMeasures(p.measures()
                                .append(GoodPlan.housing().withBudget(Vector.of(money(2026, HYLLESTAD, 100_000))))))),
                RuleCase.of(
                                "R16",
                                "the county authority does less",
                                next(partners(money(2027, COUNTY, 19_999))),
                                "/plan/measures")
                        .mendedBy(partners(money(2026, COUNTY, 19_999), money(2027, COUNTY, 1))),
                RuleCase.of(
                                "R16",
                                "a central partner is not asked",
                                next(partners(money(2027, MINISTRY, 20_000))),
                                "/plan/measures")
                        .mendedBy(s -> partners(money(2027, COUNTY, 20_000))
                                .apply(s.withPreviousPlan(s.previousPlan()
                                        .map(previous -> partners(money(2027, COUNTY, 20_000), money(2027, MINISTRY, 1))
                                                .apply(s.withPlan(previous))
                                                .plan())))));
    }

    private static UnaryOperator<Submission> next(UnaryOperator<Submission> change) {
        return own(money(2026, HYLLESTAD, 100_000))
                .andThen(partners(money(2027, COUNTY, 20_000)))
                .andThen(revised(change))::apply;
    }

    /** What else than the state pays in T1 from 2026 on. */
    private static UnaryOperator<Submission> own(BudgetLine... lines) {
        return measure(0, m -> m.withBudget(GoodPlan.housing().budget().appendAll(Vector.of(lines))));
    }

    private static UnaryOperator<Submission> partners(BudgetLine... lines) {
        return measure(1, m -> m.withBudget(GoodPlan.services().budget().appendAll(Vector.of(lines))));
    }
}

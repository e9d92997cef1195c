package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.MINISTRY;
import static no.bygdevekst.fixture.GoodPlan.stateLine;
import static no.bygdevekst.letter2024.rule.PayingGrantRulesTest.allOf2025;
import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Submission;

/** Cases of {@link GrantFrameRules}. */
final class GrantFrameRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return totals().appendAll(grants()).appendAll(years()).appendAll(ministry());
    }

    private static Vector<RuleCase> totals() {
        return Vector.of(
                RuleCase.of("D01", "one øre too much", line(0, 0, worth(Nok.ofOre(60_000_001))), "/plan/measures"),
                RuleCase.of(
                        "D01",
                        "a line outside the period counts",
                        measure(0, m -> m.withBudget(m.budget().append(stateLine(2031, 1)))),
                        "/plan/measures"),
                RuleCase.of("D02", "one øre too little", line(0, 0, worth(Nok.ofOre(59_999_999))), "/plan/measures"),
                RuleCase.of(
                                "D02",
                                "no state line at all",
                                plan(p -> p.withMeasures(p.measures()
                                        .map(m -> m.withBudget(m.budget().reject(BudgetLine::isState))))),
                                "/plan/measures")
                        .mendedBy(plan(p -> p.withMeasures(Vector.empty()))));
    }

    /** The grant of 2025 is 3 000 000, and all is asked for; another grant is of 2026. */
    private static Vector<RuleCase> grants() {
        return Vector.of(
                RuleCase.of(
                                "D01",
                                "both grants are exceeded, that of 2025 first",
                                bothGrants()
                                        .andThen(line(0, 1, worth(Nok.ofKroner(600_001))))
                                        .andThen(line(0, 5, worth(Nok.ofKroner(500_001))))::apply,
                                "/plan/measures",
                                "/plan/measures")
                        .mendedBy(line(0, 1, worth(Nok.ofKroner(600_000)))
                                .andThen(line(0, 5, worth(Nok.ofKroner(500_000))))::apply),
                RuleCase.of(
                                "D01",
                                "only what was approved counts",
                                line(0, 0, worth(Nok.ofKroner(600_001))),
                                "/plan/measures")
                        .mendedBy(plan(
                                p -> p.withApprovedGrants(Vector.of(ApprovedGrant.of(2025, Nok.ofKroner(1_000_000)))))),
                RuleCase.of(
                                "D02",
                                "one grant is asked for in full, the other not",
                                bothGrants().andThen(line(0, 5, worth(Nok.ofKroner(499_999))))::apply,
                                "/plan/measures")
                        .mendedBy(line(0, 5, worth(Nok.ofKroner(500_000)))),
                RuleCase.of(
                                "D02",
                                "less was approved than was asked for",
                                plan(p ->
                                        p.withApprovedGrants(Vector.of(ApprovedGrant.of(2025, Nok.ofKroner(999_999))))),
                                "/plan/measures")
                        .mendedBy(plan(p -> p.withApprovedGrants(Vector.empty()))),
                RuleCase.of(
                                "D03",
                                "a line before the appropriation of its own grant",
                                bothGrants().andThen(line(0, 5, l -> l.withYear(2025)))::apply,
                                "/plan/measures/0/budget/5/year")
                        .mendedBy(line(0, 5, l -> l.withYear(2026))));
    }

    private static UnaryOperator<Submission> bothGrants() {
        return allOf2025()
                        .andThen(agreement(a ->
                                a.withStateGrants(a.stateGrants().prepend(StateGrant.of(2026, Nok.ofKroner(500_000))))))
                        .andThen(measure(
                                0,
                                m -> m.withBudget(m.budget()
                                        .append(stateLine(2026, 500_000).withAppropriationYear(Option.of(2026))))))
                ::apply;
    }

    private static Vector<RuleCase> years() {
        return Vector.of(
                RuleCase.of(
                                "D03",
                                "three years after the appropriation, and then the fourth",
                                agreement(a -> a.withPeriod(AgreementPeriod.of(2025, 2029)))
                                        .andThen(line(0, 1, l -> l.withYear(2028)))
                                        .andThen(line(0, 2, l -> l.withYear(2029)))::apply,
                                "/plan/measures/0/budget/2/year")
                        .mendedBy(line(0, 2, l -> l.withYear(2028))),
                RuleCase.of(
                        "D03",
                        "the money is appropriated after the period has begun",
                        agreement(a ->
                                a.withStateGrants(a.stateGrants().map(grant -> grant.withAppropriationYear(2026)))),
                        "/plan/measures/0/budget/0/year",
                        "/plan/measures/1/budget/0/year"),
                RuleCase.of(
                                "D06",
                                "all state lines are of later years",
                                line(0, 0, l -> l.withYear(2026)).andThen(line(1, 0, l -> l.withYear(2027)))::apply,
                                "/plan/year")
                        .mendedBy(line(0, 0, l -> l.withYear(2025))),
                RuleCase.of("D06", "a plan without measures", plan(p -> p.withMeasures(Vector.empty())), "/plan/year"),
                RuleCase.of("D06", "a plan for a year outside the period", plan(p -> p.withYear(2030)), "/plan/year"));
    }

    private static Vector<RuleCase> ministry() {
        return Vector.of(RuleCase.of(
                "D07",
                "the ministry as a source beside the state",
                line(1, 3, l -> l.withSource(MINISTRY)),
                "/plan/measures/1/budget/3/source"));
    }

    private static UnaryOperator<BudgetLine> worth(Nok amount) {
        return line -> line.withContribution(Contribution.of(amount));
    }
}

package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.fixture.GoodPlan;

/** Cases of {@link RevisionRules}. The plan before is that of 2025. */
final class RevisionRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return years().appendAll(revisions()).appendAll(approvals());
    }

    private static Vector<RuleCase> years() {
        return Vector.of(
                RuleCase.of("R01", "a year is left out", revised(plan(p -> p.withYear(2027))), "/plan/year")
                        .mendedBy(plan(p -> p.withYear(2026))),
                RuleCase.of("R01", "the same year again", revised(plan(p -> p.withYear(2025))), "/plan/year")
                        .mendedBy(plan(p -> p.withYear(2024))),
                RuleCase.of(
                                "R09",
                                "a year before the previous plan's",
                                revised(plan(p -> p.withYear(2024))),
                                "/plan/year")
                        .mendedBy(plan(p -> p.withYear(2025))));
    }

    private static Vector<RuleCase> revisions() {
        return Vector.of(
                RuleCase.of("R02", "the same revision again", revised(plan(p -> p.withRevision(1))), "/plan/revision")
                        .mendedBy(plan(p -> p.withRevision(2))),
                RuleCase.of("R03", "revision 2 without the plan before it", laterPlan(2026), "/plan/revision")
                        .mendedBy(s -> s.withPreviousPlan(Option.of(GoodPlan.plan()))),
                RuleCase.of(
                        "R03", "a revision number that should be 1", plan(p -> p.withRevision(2)), "/plan/revision"));
    }

    private static Vector<RuleCase> approvals() {
        return Vector.of(
                RuleCase.of(
                                "R11",
                                "the plan before was never approved",
                                plan(p -> p.withApprovedOn(Option.none())).andThen(revised(s -> s))::apply,
                                "/previousPlan/approvedOn")
                        .mendedBy(s -> s.withPreviousPlan(Option.none())),
                RuleCase.of(
                                "R11",
                                "a draft after a draft",
                                plan(p -> p.withApprovedOn(Option.none())).andThen(revised(plan(p -> p.withYear(2025))))
                                        ::apply,
                                "/previousPlan/approvedOn")
                        .mendedBy(s -> s.withPreviousPlan(Option.of(GoodPlan.plan()))));
    }
}

package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.report;
import static no.bygdevekst.fixture.GoodPlan.stateLine;
import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.reports;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.Submission;

/** Cases of {@link FirstPlanRules}. */
final class FirstPlanRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return yearsWithoutPlan().appendAll(history());
    }

    private static Vector<RuleCase> yearsWithoutPlan() {
        return Vector.of(
                RuleCase.of(
                                "R08",
                                "the first plan is for 2026 and asks for 2025",
                                plan(p -> p.withYear(2026)),
                                "/plan/measures/0/budget/0/year",
                                "/plan/measures/1/budget/0/year")
                        .mendedBy(laterPlan(2026)),
                RuleCase.of(
                                "R08",
                                "no plan was approved for 2026, between those of 2025 and 2027",
                                revised(plan(p -> p.withYear(2027))),
                                "/plan/measures/0/budget/1/year",
                                "/plan/measures/1/budget/1/year")
                        .mendedBy(s ->
                                s.withPreviousPlan(Option.of(GoodPlan.plan().withYear(2026)))),
                RuleCase.of(
                                "R08",
                                "a line of a repeated measure counts",
                                plan(p -> p.withYear(2026)
                                        .withMeasures(Vector.of(
                                                GoodPlan.housing().withBudget(Vector.empty()),
                                                GoodPlan.housing().withBudget(Vector.of(stateLine(2019, 1)))))),
                                "/plan/measures/1/budget/0/year")
                        .mendedBy(measure(1, m -> m.withBudget(Vector.of(stateLine(2026, 1))))));
    }

    private static Vector<RuleCase> history() {
        UnaryOperator<Submission> first = plan(p -> p.withYear(2026));
        return Vector.of(
                RuleCase.of(
                                "R17",
                                "a report of the year before the first plan's",
                                first.andThen(reports(report(2025, 0)))::apply,
                                "/plan/revision")
                        .mendedBy(reports(report(2026, 0))),
                RuleCase.of(
                                "R17",
                                "a report of a year outside the period, and one of the year before: one finding",
                                first.andThen(reports(report(2025, 0), report(2019, 0)))::apply,
                                "/plan/revision")
                        .mendedBy(plan(p -> p.withRevision(2))),
                RuleCase.of("R17", "a payment the year before", paid(2024, 12, 31), "/plan/revision")
                        .mendedBy(paid(2025, 1, 1)));
    }

    private static UnaryOperator<Submission> paid(int year, int month, int day) {
        return s -> s.withPayments(Payment.of(LocalDate.of(year, month, day), Nok.ofKroner(-1)));
    }
}

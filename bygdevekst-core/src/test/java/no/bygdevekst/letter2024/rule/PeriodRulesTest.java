package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.Submission;

/** Cases of {@link PeriodRules}. */
final class PeriodRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return agreementAndPlan().appendAll(activities()).appendAll(lines());
    }

    private static Vector<RuleCase> agreementAndPlan() {
        return Vector.of(
                RuleCase.of("A02", "a period one year longer than carry-over", periodTo(2029), "/agreement/period/to")
                        .mendedBy(periodTo(2028)),
                RuleCase.of(
                                "A02",
                                "of several grants the latest counts",
                                periodTo(2029).andThen(alsoGrantOf(2024))::apply,
                                "/agreement/period/to")
                        .mendedBy(alsoGrantOf(2026)),
                RuleCase.of("A03", "a plan for the year before the period", planFor(2024), "/plan/year")
                        .mendedBy(planFor(2025)),
                RuleCase.of("A03", "a plan for the year after the period", planFor(2028), "/plan/year")
                        .mendedBy(planFor(2027)));
    }

    private static Vector<RuleCase> activities() {
        return Vector.of(
                RuleCase.of(
                                "B04",
                                "an activity that begins the day after the period",
                                measure(
                                        0,
                                        m -> m.withActivities(
                                                m.activities().append(activity("2028-01-01", "2028-06-30")))),
                                "/plan/measures/0/activities/1")
                        .mendedBy(onlyActivity("2027-12-31", "2028-06-30")),
                RuleCase.of(
                                "B04",
                                "an activity that ends the day before the period",
                                onlyActivity("2024-10-01", "2024-12-31"),
                                "/plan/measures/0/activities/0")
                        .mendedBy(onlyActivity("2024-10-01", "2025-01-01")),
                RuleCase.of(
                                "B19",
                                "an activity that begins the day before the period",
                                onlyActivity("2024-12-31", "2025-06-30"),
                                "/plan/measures/0/activities/0")
                        .mendedBy(onlyActivity("2025-01-01", "2025-06-30")),
                RuleCase.of(
                                "B19",
                                "an activity that ends the day after the period",
                                onlyActivity("2025-03-01", "2028-01-01"),
                                "/plan/measures/0/activities/0")
                        .mendedBy(onlyActivity("2025-03-01", "2027-12-31")),
                RuleCase.of(
                                "B19",
                                "an activity longer than the period at both ends",
                                onlyActivity("2020-01-01", "2035-12-31"),
                                "/plan/measures/0/activities/0")
                        .mendedBy(onlyActivity("2036-01-01", "2036-12-31")));
    }

    private static Vector<RuleCase> lines() {
        return Vector.of(
                RuleCase.of(
                        "B17",
                        "a state line in the year after the period; own hours are no matter",
                        measure(
                                1,
                                m -> m.withBudget(m.budget()
                                        .append(GoodPlan.hours(2028, GoodPlan.GULEN))
                                        .append(GoodPlan.stateLine(2028, 1)))),
                        "/plan/measures/1/budget/5/year"),
                RuleCase.of(
                                "B25",
                                "own hours in the year after the period",
                                measure(1, m -> m.withBudget(m.budget().append(GoodPlan.hours(2028, GoodPlan.GULEN)))),
                                "/plan/measures/1/budget/4/year")
                        .mendedBy(line(1, 4, l -> l.withYear(2027))),
                RuleCase.of(
                                "B25",
                                "another source in the year before the period",
                                measure(
                                        1,
                                        m -> m.withBudget(m.budget()
                                                .append(GoodPlan.money(2024, FundingSource.other("Sparebanken"), 1)))),
                                "/plan/measures/1/budget/4/year")
                        .mendedBy(line(1, 4, l -> l.withSource(Party.state()))),
                RuleCase.of(
                        "B17",
                        "a state line in the year before the period",
                        measure(0, m -> m.withBudget(m.budget().update(0, line -> line.withYear(2024)))),
                        "/plan/measures/0/budget/0/year"));
    }

    private static UnaryOperator<Submission> periodTo(int year) {
        return agreement(a -> a.withPeriod(AgreementPeriod.of(2025, year)));
    }

    private static UnaryOperator<Submission> alsoGrantOf(int year) {
        return agreement(a -> a.withStateGrants(a.stateGrants().append(StateGrant.of(year, Nok.KRONE))));
    }

    private static UnaryOperator<Submission> planFor(int year) {
        return plan(plan -> plan.withYear(year));
    }

    private static UnaryOperator<Submission> onlyActivity(String from, String to) {
        return measure(0, m -> m.withActivities(Vector.of(activity(from, to))));
    }

    private static Activity activity(String from, String to) {
        return Activity.of("Synfaring", LocalDate.parse(from), LocalDate.parse(to));
    }
}

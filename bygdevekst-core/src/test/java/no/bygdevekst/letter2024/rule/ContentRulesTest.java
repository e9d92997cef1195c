package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Submission;

/** Cases of {@link ContentRules}. */
final class ContentRulesTest implements RuleCasesTest {

    private static final UnaryOperator<Submission> NO_ACTIVITIES = measure(0, m -> m.withActivities(Vector.empty()));

    @Override
    public Vector<RuleCase> cases() {
        return missingActivities().appendAll(unfundedActivities()).appendAll(missingBudget());
    }

    private static Vector<RuleCase> missingActivities() {
        return Vector.of(
                RuleCase.of(
                        "B03",
                        "lines in the plan's year, and no activities",
                        NO_ACTIVITIES,
                        "/plan/measures/0/activities"),
                RuleCase.of(
                                "B03",
                                "neither lines nor activities",
                                both(NO_ACTIVITIES, lines()),
                                "/plan/measures/0/activities")
                        .mendedBy(lines(GoodPlan.stateLine(2026, 600_000))),
                RuleCase.of(
                                "B03",
                                "in the plan's year only own hours, and no activities",
                                both(NO_ACTIVITIES, lines(GoodPlan.hours(2025, GoodPlan.HYLLESTAD))),
                                "/plan/measures/0/activities")
                        .mendedBy(activity(2026, 2026)),
                RuleCase.of(
                                "B18",
                                "state money for the plan's year, and activity only after it",
                                activity(2026, 2027),
                                "/plan/measures/0/activities")
                        .mendedBy(activity(2025, 2027)),
                RuleCase.of(
                                "B18",
                                "lines in other years only, and no activities",
                                both(NO_ACTIVITIES, lines(GoodPlan.stateLine(2026, 600_000))),
                                "/plan/measures/0/activities")
                        .mendedBy(activity(2026, 2026)),
                RuleCase.of(
                                "B18",
                                "own hours ask for no activity in the plan's year, state money does",
                                both(activity(2026, 2026), lines(GoodPlan.stateLine(2025, 600_000))),
                                "/plan/measures/0/activities")
                        .mendedBy(lines(GoodPlan.hours(2025, GoodPlan.HYLLESTAD))));
    }

    private static Vector<RuleCase> unfundedActivities() {
        return Vector.of(
                RuleCase.of(
                                "B05",
                                "activity in three years, and lines in one of them",
                                lines(GoodPlan.hours(2026, GoodPlan.HYLLESTAD)),
                                "/plan/measures/0/budget",
                                "/plan/measures/0/budget")
                        .mendedBy(activity(2026, 2026)),
                RuleCase.of(
                                "B05",
                                "the only line is outside the period, and so are two years of the activity",
                                both(activity(2024, 2028), lines(GoodPlan.hours(2030, GoodPlan.HYLLESTAD))),
                                "/plan/measures/0/budget",
                                "/plan/measures/0/budget",
                                "/plan/measures/0/budget")
                        .mendedBy(lines()));
    }

    private static Vector<RuleCase> missingBudget() {
        return Vector.of(
                RuleCase.of("B06", "no lines", lines(), "/plan/measures/0/budget"),
                RuleCase.of("B16", "no measures", plan(plan -> plan.withMeasures(Vector.empty())), "/plan/measures"));
    }

    private static UnaryOperator<Submission> both(UnaryOperator<Submission> one, UnaryOperator<Submission> other) {
        return submission -> other.apply(one.apply(submission));
    }

    private static UnaryOperator<Submission> lines(BudgetLine... lines) {
        return measure(0, m -> m.withBudget(Vector.of(lines)));
    }

    /** The first measure's only activity, from the last day of one year to the first day of another. */
    private static UnaryOperator<Submission> activity(int firstYear, int lastYear) {
        LocalDate from = LocalDate.of(firstYear, firstYear == lastYear ? 1 : 12, 31);
        LocalDate to = LocalDate.of(lastYear, firstYear == lastYear ? 12 : 1, 1);
        return measure(0, m -> m.withActivities(Vector.of(Activity.of("Bygging", from, to))));
    }
}

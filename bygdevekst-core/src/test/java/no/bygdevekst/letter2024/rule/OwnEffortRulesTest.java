package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Submission;

/** Cases of {@link OwnEffortRules}. */
final class OwnEffortRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return municipalities().appendAll(municipalitiesInOtherYears()).appendAll(partners());
    }

    private static Vector<RuleCase> municipalities() {
        return Vector.of(
                RuleCase.of(
                                "E02",
                                "a municipality has no line in the period",
                                ownLines(
                                        GoodPlan.hours(2025, GoodPlan.HYLLESTAD),
                                        GoodPlan.money(2028, GoodPlan.GULEN, 1)),
                                "/agreement/municipalities/1")
                        .mendedBy(ownLines(
                                GoodPlan.hours(2025, GoodPlan.HYLLESTAD), GoodPlan.money(2027, GoodPlan.GULEN, 1))),
                RuleCase.of(
                                "E02",
                                "a municipality that is listed twice is one",
                                submission -> ownLines().apply(listedTwice().apply(submission)),
                                "/agreement/municipalities/0",
                                "/agreement/municipalities/2")
                        .mendedBy(plan(plan -> plan.withMeasures(Vector.empty()))));
    }

    private static Vector<RuleCase> municipalitiesInOtherYears() {
        return Vector.of(
                RuleCase.of(
                                "E03",
                                "a municipality has lines in other years only",
                                ownLines(
                                        GoodPlan.hours(2025, GoodPlan.HYLLESTAD), GoodPlan.hours(2026, GoodPlan.GULEN)),
                                "/agreement/municipalities/1")
                        .mendedBy(measure(
                                1, m -> m.withBudget(m.budget().append(GoodPlan.money(2025, GoodPlan.GULEN, 1))))),
                RuleCase.of(
                                "E03",
                                "lines in years outside the period are no matter",
                                ownLines(
                                        GoodPlan.hours(2025, GoodPlan.HYLLESTAD),
                                        GoodPlan.hours(2024, GoodPlan.GULEN),
                                        GoodPlan.hours(2026, GoodPlan.GULEN)),
                                "/agreement/municipalities/1")
                        .mendedBy(ownLines(
                                GoodPlan.hours(2025, GoodPlan.HYLLESTAD), GoodPlan.hours(2024, GoodPlan.GULEN))),
                RuleCase.of(
                                "E03",
                                "the plan's year is outside the period",
                                plan(plan -> plan.withYear(2030)),
                                "/agreement/municipalities/0",
                                "/agreement/municipalities/1")
                        .mendedBy(ownLines()));
    }

    private static Vector<RuleCase> partners() {
        return Vector.of(
                RuleCase.of(
                                "E04",
                                "a partner participates, and what it contributes is not said",
                                measure(
                                        0,
                                        m -> m.withParticipants(m.participants().append(GoodPlan.BUSINESS))),
                                "/agreement/partners/1")
                        .mendedBy(plan(plan -> plan.withContributionsClarified(Vector.of(GoodPlan.BUSINESS)))),
                RuleCase.of(
                                "E04",
                                "a partner is responsible and pays nothing; a central one need not",
                                measure(
                                        0,
                                        m -> m.withResponsible(GoodPlan.BUSINESS)
                                                .withParticipants(
                                                        m.participants().append(GoodPlan.DISTRICT_CENTRE))),
                                "/agreement/partners/1")
                        .mendedBy(measure(
                                1, m -> m.withBudget(m.budget().append(GoodPlan.money(2030, GoodPlan.BUSINESS, 1))))));
    }

    /** The lines of the first measure that are not the state's. */
    private static UnaryOperator<Submission> ownLines(BudgetLine... lines) {
        return measure(0, m -> m.withBudget(m.stateLines().appendAll(Vector.of(lines))));
    }

    private static UnaryOperator<Submission> listedTwice() {
        return agreement(a -> a.withMunicipalities(
                a.municipalities().insert(1, a.municipalities().get(0))));
    }
}

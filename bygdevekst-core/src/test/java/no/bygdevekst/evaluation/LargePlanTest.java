package no.bygdevekst.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.terms.TermsByYear;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No part of an evaluation looks for each thing among all others: what takes seconds here would take minutes. */
class LargePlanTest {

    private static final int MEASURES = 5_000;

    @ParameterizedTest
    @EnumSource(Involvement.class)
    @Timeout(60)
    void aPlanOfThousandsIsEvaluatedInSeconds(Involvement reading) {
        Evaluator evaluator = Evaluator.of(
                Letter2024.rulebook(), TermsByYear.of(Letter2024.terms().withInvolvement(reading)));
        Evaluation evaluation = evaluator.evaluate(large());
        assertThat(evaluation.findings()).hasSizeGreaterThan(MEASURES);
        assertThat(evaluation.wholePeriodBudget().rows()).hasSize(MEASURES);
        assertThat(evaluation.yearNeed().hours()).hasSize(2);
    }

    /** Who is in a measure is not asked anew for each of its lines. */
    @ParameterizedTest
    @EnumSource(ExceptionGround.class)
    @Timeout(20)
    void aMeasureOfThousandsOfExceptionsIsEvaluatedInSeconds(ExceptionGround ground) {
        Submission good = GoodPlan.submission();
        BudgetLine claiming =
                GoodPlan.stateLine(2025, 1).withUse(FundUse.STATUTORY_TASK).withException(GoodPlan.exception(ground));
        Measure many = GoodPlan.housing().withBudget(Vector.fill(4 * MEASURES, claiming));
        Evaluation evaluation =
                Letter2024.evaluator().evaluate(good.withPlan(good.plan().withMeasures(Vector.of(many))));
        assertThat(evaluation.findings()).hasSizeGreaterThan(4 * MEASURES);
    }

    /** As many partners and sub-goals as measures, most of them left out, and a previous plan in another order. */
    private static Submission large() {
        Submission good = GoodPlan.submission();
        Vector<Integer> all = Vector.range(0, MEASURES);
        Vector<Measure> measures = all.map(i -> GoodPlan.housing().withId(MeasureId.of("M" + i)));
        return good.withAgreement(good.agreement()
                        .withPartners(all.map(i -> GoodPlan.partner("p" + i, "Part " + i, PartnerKind.VOLUNTARY)))
                        .withSubGoals(good.agreement()
                                .subGoals()
                                .appendAll(all.map(
                                        i -> good.agreement().subGoals().head().withId(SubGoalId.of("G" + i))))))
                .withPlan(good.plan().withYear(2026).withRevision(2).withMeasures(measures))
                .withPreviousPlan(Option.of(good.plan().withMeasures(measures.reverse())))
                .withReports(all.map(i -> GoodPlan.report(2000 + i % 1000, i)));
    }
}

package no.bygdevekst.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Map;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.rule.RuleCase;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.place.Problem;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.plan.Draft;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.plan.PartialLine;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import org.junit.jupiter.api.Test;

class DraftEvaluationTest {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final Place LINE = Place.budgetLine(0, 1);
    private static final Problem NO_AMOUNT = new Problem(
            ProblemCode.MISSING_MEMBER,
            LINE,
            Option.some("amount"),
            Phrase.of("beløp mangler", "beløp manglar", "amount is missing"));

    /** The line of 2026 of the first measure is taken out; that of 2027 is then a guarantee. */
    private static Draft draft() {
        Submission read = RuleCase.measure(0, m -> m.withBudget(m.budget().removeAt(1)))
                .andThen(RuleCase.line(0, 1, line -> line.withUse(FundUse.GUARANTEE)))
                .apply(GoodPlan.submission());
        PartialLine lost = new PartialLine(
                LINE,
                Option.some(2026),
                GoodPlan.housing().budget().map(line -> line.source()).headOption(),
                Option.some(FundUse.PERSONNEL),
                Option.none(),
                false);
        Gaps gaps = Gaps.of(
                Vector.of(LINE),
                Map.of(Place.measure(0).at(MeasureMember.BUDGET), Vector.of(0, 2, 3, 4)),
                Vector.of(lost));
        return Draft.of(read, gaps, Vector.of(NO_AMOUNT));
    }

    @Test
    void aFormShowsWhatIsMissingAtTheMemberAndWhatWasFoundAtItsPlace() {
        DraftEvaluation evaluation = EVALUATOR.evaluate(draft());

        assertThat(NO_AMOUNT.field()).isEqualTo(LINE + "/amount");
        assertThat(evaluation.remarks().map(DraftRemark::field)).contains(LINE + "/amount");
        assertThat(evaluation.remarks().filter(DraftRemark.Found.class::isInstance))
                .isNotEmpty()
                .allMatch(found -> found.field().equals(found.place().toString()));
    }

    @Test
    void whatCouldNotBeReadAndWhatWasFoundStandInOneListByThePlacesOfTheDocument() {
        DraftEvaluation evaluation = EVALUATOR.evaluate(draft());
        DraftRemark unread =
                evaluation.remarks().find(DraftRemark.Unread.class::isInstance).get();
        DraftRemark found = evaluation
                .remarks()
                .find(each -> each.place().equals(Place.budgetLine(0, 2).at(BudgetLineMember.USE)))
                .get();
        assertThat(evaluation.isJudged()).isTrue();
        assertThat(unread).isEqualTo(new DraftRemark.Unread(NO_AMOUNT));
        assertThat(evaluation.text(unread, Language.NYNORSK)).isEqualTo("beløp manglar");
        assertThat(evaluation.text(found, Language.BOKMAL)).containsIgnoringCase("garanti");
        assertThat(evaluation.remarks().indexOf(unread))
                .isLessThan(evaluation.remarks().indexOf(found));
        assertThat(evaluation).asString().contains("/plan/measures/0/budget/1").contains(" ERROR ");
        assertThat(evaluation.unusedWaivers()).isEmpty();
    }

    @Test
    void whatTheLostLineMayAddToIsIncomplete() {
        Incomplete incomplete = EVALUATOR.evaluate(draft()).incomplete();
        assertThat(incomplete.inWholePeriodBudget()).isTrue();
        assertThat(incomplete.inWholePeriodRow(0)).isTrue();
        assertThat(incomplete.inWholePeriodRow(1)).isFalse();
        assertThat(incomplete.inWholePeriodSubGoal(SubGoalId.of("D1"))).isTrue();
        assertThat(incomplete.inWholePeriodSubGoal(SubGoalId.of("D2"))).isFalse();
        assertThat(incomplete.hasSubGoalInWholePeriodRow(0)).isTrue();
        assertThat(incomplete.inCostPlan()).isTrue();
        assertThat(incomplete.inCostPlanRow(FundUse.PERSONNEL)).isTrue();
        assertThat(incomplete.inCostPlanRow(FundUse.GUARANTEE)).isFalse();
        assertThat(incomplete.inByUser()).isTrue();
        assertThat(incomplete.inByUserRow(GoodPlan.HYLLESTAD)).isTrue();
        assertThat(incomplete.inByUserRow(GoodPlan.GULEN)).isFalse();
    }

    @Test
    void aLineOfAnotherYearConcernsOfTheYearOnlyWhatTheInstalmentsMayBe() {
        Incomplete incomplete = EVALUATOR.evaluate(draft()).incomplete();
        assertThat(incomplete.inYearNeed()).isTrue();
        assertThat(incomplete.inYearNeedRow(0)).isFalse();
        assertThat(incomplete.inYearNeedSubGoal(SubGoalId.of("D1"))).isFalse();
        assertThat(incomplete.hasSubGoalInYearNeedRow(0)).isTrue();
        assertThat(incomplete.inHours(MunicipalityNumber.of("4637"))).isFalse();
    }

    @Test
    void aWholePlanIsJudgedAsEver() {
        Evaluation whole = EVALUATOR.evaluate(GoodPlan.submission());
        DraftEvaluation evaluation = EVALUATOR.evaluate(Draft.of(GoodPlan.submission()));
        assertThat(evaluation.remarks()).isEmpty();
        assertThat(evaluation.wholePeriodBudget()).contains(whole.wholePeriodBudget());
        assertThat(evaluation.yearNeed()).contains(whole.yearNeed());
        assertThat(evaluation.costPlan()).contains(whole.costPlan());
        assertThat(evaluation.byUser()).contains(whole.byUser());
        assertThat(evaluation.payments()).isEqualTo(whole.payments());
        assertThat(evaluation.basis()).contains(DraftBasis.of(whole.basis()));
        assertThat(evaluation.incomplete().inWholePeriodBudget()).isFalse();
    }

    @Test
    void ofWhatCannotBeReadNothingIsJudged() {
        DraftEvaluation evaluation = EVALUATOR.evaluate(Draft.unreadable(Vector.of(NO_AMOUNT)));
        assertThat(evaluation.isJudged()).isFalse();
        assertThat(evaluation.basis()).isEmpty();
        assertThat(evaluation.payments()).isEmpty();
        assertThat(evaluation.remarks().map(DraftRemark::place)).containsExactly(LINE);
        assertThat(evaluation.incomplete().inWholePeriodBudget()).isFalse();
    }
}

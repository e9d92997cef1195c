package no.bygdevekst.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.budget.CostPlan;
import no.bygdevekst.budget.MoneyByUser;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;

@Domain(AnyPlanArbitraries.class)
class EvaluationProperties {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final Evaluator WITHOUT_RULES =
            Evaluator.of(Rulebook.of(Vector.empty()), Letter2024.termsByYear().orElse(Letter2024.terms()));
    private static final Set<String> MAKE_PAYMENT_IMPOSSIBLE = HashSet.of(
            "D01", "D03", "D10", "D11", "D12", "D13", "P01", "P02", "P04", "R04", "R08", "R11", "R12", "R17");
    private static final Set<String> OF_PAYMENTS = HashSet.of("P05", "P06", "P07", "P08", "P12", "P13");

    @Property
    void thereArePaymentsUnlessARuleThatForbidsThemFires(@ForAll Submission submission) {
        Evaluation evaluation = EVALUATOR.evaluate(submission);
        assertThat(evaluation.payments().isEmpty())
                .isEqualTo(evaluation.findings().exists(finding -> makesPaymentImpossible(finding, submission)))
                .isEqualTo(!evaluation.impediments().isEmpty());
    }

    private static boolean makesPaymentImpossible(Finding finding, Submission submission) {
        String rule = finding.rule().value();
        return MAKE_PAYMENT_IMPOSSIBLE.contains(rule)
                || (rule.equals("B17") && line(submission, finding.place()).isState());
    }

    private static BudgetLine line(Submission submission, Place place) {
        return submission
                .plan()
                .measures()
                .get(place.index(PlanMember.MEASURES).get())
                .budget()
                .get(place.index(MeasureMember.BUDGET).get());
    }

    @Property
    void paymentsAndTablesDoNotDependOnWhichRulesThereAre(@ForAll Submission submission) {
        Evaluation evaluation = EVALUATOR.evaluate(submission);
        Evaluation without = WITHOUT_RULES.evaluate(submission);
        assertThat(without.payments()).isEqualTo(evaluation.payments());
        assertThat(without.wholePeriodBudget()).isEqualTo(evaluation.wholePeriodBudget());
        assertThat(without.yearNeed()).isEqualTo(evaluation.yearNeed());
        assertThat(without.costPlan()).isEqualTo(evaluation.costPlan());
        assertThat(without.byUser()).isEqualTo(evaluation.byUser());
        assertThat(without.findings()).isEmpty();
    }

    @Property
    void whereThereAreNoPaymentsNothingIsSaidOfThem(@ForAll Submission submission) {
        Evaluation evaluation = EVALUATOR.evaluate(submission);
        if (evaluation.payments().isEmpty()) {
            assertThat(evaluation
                            .findings()
                            .filter(finding ->
                                    OF_PAYMENTS.contains(finding.rule().value())))
                    .isEmpty();
        }
    }

    @Property
    void theTablesAreThoseOfThePlan(@ForAll Submission submission) {
        Evaluation evaluation = EVALUATOR.evaluate(submission);
        assertThat(evaluation.wholePeriodBudget())
                .isEqualTo(WholePeriodBudget.of(submission.agreement(), submission.plan(), Letter2024.terms()));
        assertThat(evaluation.costPlan())
                .isEqualTo(CostPlan.of(submission.agreement(), submission.plan(), Letter2024.terms()));
        assertThat(evaluation.byUser())
                .isEqualTo(MoneyByUser.of(submission.agreement(), submission.plan(), Letter2024.terms()));
        assertThat(evaluation.yearNeed())
                .isEqualTo(YearNeed.of(
                        submission.agreement(),
                        submission.plan(),
                        CaseFile.of(submission, EVALUATOR.terms(submission.agreement()))
                                .basis()));
    }

    @Property
    void aPlanIsSubmittableWhereItIsLetThrough(@ForAll Submission submission) {
        assertThat(EVALUATOR.evaluate(submission).isSubmittable())
                .isEqualTo(EVALUATOR.check(submission).isValid());
    }
}

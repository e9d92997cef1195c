package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.plan.Criteria;
import no.bygdevekst.plan.Submission;

/** Cases of {@link CriterionRules}. */
final class CriterionRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return inOneMeasure().appendAll(inAllMeasures());
    }

    private static Vector<RuleCase> inOneMeasure() {
        return Vector.of(
                RuleCase.of(
                        "C01",
                        "not said what is new",
                        criteria(0, criteria -> criteria.withNewSolution(Option.none())),
                        "/plan/measures/0/criteria/newSolution"),
                RuleCase.of(
                        "C02",
                        "the local challenge is only spaces",
                        criteria(1, criteria -> criteria.withLocalAdaptation(Option.of(" \t\u2003"))),
                        "/plan/measures/1/criteria/localAdaptation"),
                RuleCase.of(
                        "C03",
                        "the transfer value is empty",
                        criteria(0, criteria -> criteria.withTransferValue(Option.of(""))),
                        "/plan/measures/0/criteria/transferValue"),
                RuleCase.of(
                        "C03",
                        "also where the whole plan lacks it",
                        everywhere(Criteria.none()),
                        "/plan/measures/0/criteria/transferValue",
                        "/plan/measures/1/criteria/transferValue"));
    }

    private static Vector<RuleCase> inAllMeasures() {
        return Vector.of(
                RuleCase.of(
                                "C04",
                                "no measure says what is new",
                                everywhere(Criteria.builder()
                                        .localAdaptation("Lange avstandar.")
                                        .transferValue("Ei rettleiing.")
                                        .build()),
                                "/plan/measures")
                        .mendedBy(criteria(1, criteria -> criteria.withNewSolution(Option.of("Eit nytt tilbod.")))),
                RuleCase.of(
                                "C04",
                                "no measure says anything",
                                everywhere(Criteria.none()),
                                "/plan/measures",
                                "/plan/measures",
                                "/plan/measures")
                        .mendedBy(plan(plan -> plan.withMeasures(Vector.empty()))));
    }

    private static UnaryOperator<Submission> criteria(int index, UnaryOperator<Criteria> change) {
        return measure(index, m -> m.withCriteria(change.apply(m.criteria())));
    }

    private static UnaryOperator<Submission> everywhere(Criteria criteria) {
        return plan(plan -> plan.withMeasures(plan.measures().map(m -> m.withCriteria(criteria))));
    }
}

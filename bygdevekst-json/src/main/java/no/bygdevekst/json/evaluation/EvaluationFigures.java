package no.bygdevekst.json.evaluation;

import io.vavr.control.Option;
import java.util.function.Function;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.DraftRemark;
import no.bygdevekst.evaluation.Evaluation;

/** The figures of an evaluation, at the addresses that its form gives them (<i>tallene i en vurdering</i>). */
public final class EvaluationFigures {

    private EvaluationFigures() {}

    /** The figures of an evaluation. */
    public static Figured of(Evaluation evaluation) {
        return ifThere(Figured.object(), "paymentPlan", evaluation.payments(), PaymentFigures::of)
                .elements("findings", evaluation.findings(), FindingFigures::of)
                .with("wholePeriodBudget", () -> TableFigures.of(evaluation.wholePeriodBudget()))
                .with("yearNeed", () -> TableFigures.of(evaluation.yearNeed()))
                .with("costPlan", () -> TableFigures.of(evaluation.costPlan()))
                .with("byUser", () -> TableFigures.of(evaluation.byUser()));
    }

    /** The figures of an evaluation of a half-typed plan. */
    public static Figured of(DraftEvaluation evaluation) {
        Figured.Members all = Figured.object().elements("remarks", evaluation.remarks(), EvaluationFigures::of);
        all = ifThere(all, "wholePeriodBudget", evaluation.wholePeriodBudget(), TableFigures::of);
        all = ifThere(all, "yearNeed", evaluation.yearNeed(), TableFigures::of);
        all = ifThere(all, "costPlan", evaluation.costPlan(), TableFigures::of);
        all = ifThere(all, "byUser", evaluation.byUser(), TableFigures::of);
        return ifThere(all, "paymentPlan", evaluation.payments(), PaymentFigures::of);
    }

    private static Figured of(DraftRemark remark) {
        return remark instanceof DraftRemark.Found found ? FindingFigures.of(found.finding()) : Figured.object();
    }

    private static <T> Figured.Members ifThere(
            Figured.Members all, String name, Option<T> value, Function<T, Figured> figures) {
        return value.map(figures).map(figured -> all.with(name, () -> figured)).getOrElse(all);
    }
}

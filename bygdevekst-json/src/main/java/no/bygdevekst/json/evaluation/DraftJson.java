package no.bygdevekst.json.evaluation;

import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.DraftRemark;
import no.bygdevekst.evaluation.Incomplete;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The form of the evaluation of a half-typed plan.
 *
 * @param language the language of the messages
 */
public record DraftJson(Language language) implements JsonForm<DraftEvaluation> {

    public DraftJson {
        Given.value("language", language);
    }

    @Override
    public void write(DraftEvaluation evaluation, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.DRAFT, language, out);
        if (evaluation.isJudged()) {
            BasisJson.write(evaluation.basis().get(), out);
        } else {
            out.writeNullProperty("basis");
        }
        writeRemarks(evaluation, out);
        EvaluationJson.writeUnusedWaivers(evaluation.unusedWaivers(), out);
        writeTables(evaluation, out);
        EvaluationJson.writePayments(evaluation.payments(), out);
        out.writeEndObject();
    }

    private void writeRemarks(DraftEvaluation evaluation, JsonGenerator out) {
        out.writeArrayPropertyStart("remarks");
        for (DraftRemark remark : evaluation.remarks()) {
            if (remark instanceof DraftRemark.Found found) {
                FindingJson.write(found.finding(), evaluation.text(remark, language), out);
            } else if (remark instanceof DraftRemark.Unread unread) {
                ProblemsJson.write(unread.problem(), language, out);
            }
        }
        out.writeEndArray();
    }

    private static void writeTables(DraftEvaluation evaluation, JsonGenerator out) {
        if (!evaluation.isJudged()) {
            out.writeNullProperty("wholePeriodBudget");
            out.writeNullProperty("yearNeed");
            out.writeNullProperty("costPlan");
            out.writeNullProperty("byUser");
            return;
        }
        Incomplete incomplete = evaluation.incomplete();
        WholePeriodJson.write(evaluation.wholePeriodBudget().get(), incomplete, out);
        YearNeedJson.write(evaluation.yearNeed().get(), incomplete, out);
        CostPlanJson.write(evaluation.costPlan().get(), incomplete, out);
        MoneyByUserJson.write(evaluation.byUser().get(), incomplete, out);
    }
}

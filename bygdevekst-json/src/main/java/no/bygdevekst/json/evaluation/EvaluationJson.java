package no.bygdevekst.json.evaluation;

import io.vavr.collection.Vector;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The form of an evaluation.
 *
 * @param language the language of the messages
 */
public record EvaluationJson(Language language) implements JsonForm<Evaluation> {

    public EvaluationJson {
        Given.value("language", language);
    }

    @Override
    public void write(Evaluation evaluation, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.EVALUATION, language, out);
        BasisJson.write(evaluation.basis(), out);
        out.writeBooleanProperty("submittable", evaluation.isSubmittable());
        writeFindings(evaluation, out);
        writeUnusedWaivers(evaluation, out);
        WholePeriodJson.write(evaluation.wholePeriodBudget(), out);
        YearNeedJson.write(evaluation.yearNeed(), out);
        CostPlanJson.write(evaluation.costPlan(), out);
        MoneyByUserJson.write(evaluation.byUser(), out);
        writePayments(evaluation, out);
        out.writeEndObject();
    }

    private void writeFindings(Evaluation evaluation, JsonGenerator out) {
        out.writeArrayPropertyStart("findings");
        for (Finding finding : evaluation.findings()) {
            FindingJson.write(finding, evaluation.text(finding, language), out);
        }
        out.writeEndArray();
    }

    private static void writeUnusedWaivers(Evaluation evaluation, JsonGenerator out) {
        Vector<Waiver> unused = evaluation.unusedWaivers();
        if (!unused.isEmpty()) {
            out.writeArrayPropertyStart("unusedWaivers");
            unused.forEach(waiver -> WaiverJson.writeWhole(waiver, out));
            out.writeEndArray();
        }
    }

    private static void writePayments(Evaluation evaluation, JsonGenerator out) {
        out.writeName("paymentPlan");
        if (evaluation.payments().isEmpty()) {
            out.writeNull();
        } else {
            PaymentsJson.write(evaluation.payments().get(), out);
        }
    }
}

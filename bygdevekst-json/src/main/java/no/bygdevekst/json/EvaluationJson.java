package no.bygdevekst.json;

import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/** The form of an evaluation. */
record EvaluationJson(Language language) {

    void write(Evaluation evaluation, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("format", EvaluationWriter.FORMAT);
        out.writeStringProperty("language", language.code());
        out.writeBooleanProperty("submittable", evaluation.isSubmittable());
        writeFindings(evaluation, out);
        WholePeriodJson.write(evaluation.wholePeriodBudget(), out);
        YearNeedJson.write(evaluation.yearNeed(), out);
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

    private static void writePayments(Evaluation evaluation, JsonGenerator out) {
        out.writeName("paymentPlan");
        if (evaluation.payments().isEmpty()) {
            out.writeNull();
        } else {
            PaymentsJson.write(evaluation.payments().get(), out);
        }
    }
}

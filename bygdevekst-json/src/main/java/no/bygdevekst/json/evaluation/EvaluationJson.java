package no.bygdevekst.json.evaluation;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Incomplete;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The form of an evaluation.
 *
 * @param language the language of the messages
 */
public record EvaluationJson(Language language) implements JsonForm<Evaluation> {

    private static final Incomplete NOTHING = Incomplete.nothing();

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
        writeUnusedWaivers(evaluation.unusedWaivers(), out);
        WholePeriodJson.write(evaluation.wholePeriodBudget(), NOTHING, out);
        YearNeedJson.write(evaluation.yearNeed(), NOTHING, out);
        CostPlanJson.write(evaluation.costPlan(), NOTHING, out);
        MoneyByUserJson.write(evaluation.byUser(), NOTHING, out);
        writePayments(evaluation.payments(), out);
        out.writeEndObject();
    }

    private void writeFindings(Evaluation evaluation, JsonGenerator out) {
        out.writeArrayPropertyStart("findings");
        for (Finding finding : evaluation.findings()) {
            FindingJson.write(finding, evaluation.text(finding, language), out);
        }
        out.writeEndArray();
    }

    static void writeUnusedWaivers(Vector<Waiver> unused, JsonGenerator out) {
        if (!unused.isEmpty()) {
            out.writeArrayPropertyStart("unusedWaivers");
            unused.forEach(waiver -> WaiverJson.writeWhole(waiver, out));
            out.writeEndArray();
        }
    }

    static void writePayments(Option<PaymentProjection> payments, JsonGenerator out) {
        out.writeName("paymentPlan");
        if (payments.isEmpty()) {
            out.writeNull();
        } else {
            PaymentsJson.write(payments.get(), out);
        }
    }
}

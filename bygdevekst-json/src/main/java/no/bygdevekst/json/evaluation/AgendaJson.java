package no.bygdevekst.json.evaluation;

import io.vavr.collection.Vector;
import java.util.Objects;
import no.bygdevekst.agenda.Agenda;
import no.bygdevekst.agenda.ComingPayment;
import no.bygdevekst.agenda.Correction;
import no.bygdevekst.agenda.PartyTask;
import no.bygdevekst.agenda.PartyTasks;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The form of an agenda.
 *
 * @param language the language of the messages
 */
public record AgendaJson(Language language) implements JsonForm<Agenda> {

    public AgendaJson {
        Objects.requireNonNull(language, "language");
    }

    @Override
    public void write(Agenda agenda, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.AGENDA, language, out);
        out.writeArrayPropertyStart("parties");
        agenda.parties().forEach(party -> write(party, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("plan");
        agenda.plan().forEach(correction -> write(correction, out));
        out.writeEndArray();
        if (agenda.nextPayment().isEmpty()) {
            out.writeNullProperty("nextPayment");
        }
        agenda.nextPayment().forEach(next -> {
            out.writeName("nextPayment");
            write(next, out);
        });
        out.writeArrayPropertyStart("afterwards");
        agenda.payments().drop(1).forEach(payment -> write(payment, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(PartyTasks party, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("party", party.party().toString());
        out.writeArrayPropertyStart("tasks");
        party.tasks().forEach(task -> write(task, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private void write(PartyTask task, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("what", task.what().name());
        writeMeasures(task.measures(), out);
        FindingJson.writeFingerprints(task.findings(), out);
        out.writeStringProperty("message", task.phrase().in(language));
        out.writeEndObject();
    }

    private void write(Correction correction, JsonGenerator out) {
        out.writeStartObject();
        out.writeArrayPropertyStart("rules");
        out.writeString(correction.rule().value());
        out.writeEndArray();
        writeMeasures(correction.measureIds(), out);
        FindingJson.writeFingerprints(correction.findings(), out);
        out.writeStringProperty("message", correction.message(language));
        out.writeEndObject();
    }

    private static void writeMeasures(Vector<MeasureId> measures, JsonGenerator out) {
        if (measures.nonEmpty()) {
            out.writeArrayPropertyStart("measures");
            measures.forEach(measure -> out.writeString(measure.value()));
            out.writeEndArray();
        }
    }

    private void write(ComingPayment payment, JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty("year", payment.year());
        out.writeArrayPropertyStart("instalments");
        payment.instalments().forEach(instalment -> PaymentsJson.write(instalment, out));
        out.writeEndArray();
        AmountJson.write("amount", payment.amount(), out);
        payment.spendingNeeded().forEach(amount -> AmountJson.write("spendingNeeded", amount, out));
        payment.spentToDate().forEach(amount -> AmountJson.write("spentToDate", amount, out));
        out.writeStringProperty("message", payment.phrase().in(language));
        out.writeEndObject();
    }
}

package no.bygdevekst.json.evaluation;

import java.util.Objects;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.mending.Mending;
import no.bygdevekst.mending.Mendings;
import no.bygdevekst.mending.Task;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The form of what would mend a document.
 *
 * @param language the language of the messages
 */
public record MendingsJson(Language language) implements JsonForm<Mendings> {

    public MendingsJson {
        Objects.requireNonNull(language, "language");
    }

    @Override
    public void write(Mendings mendings, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.MENDINGS, language, out);
        out.writeArrayPropertyStart("mendings");
        mendings.mendings().forEach(mending -> write(mending, out));
        out.writeEndArray();
        out.writeArrayPropertyStart("tasks");
        mendings.tasks().forEach(task -> write(task, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    void write(Mending mending, JsonGenerator out) {
        Finding finding = mending.finding();
        out.writeStartObject();
        out.writeStringProperty("rule", finding.rule().value());
        out.writeStringProperty("fingerprint", finding.fingerprint().value());
        out.writeStringProperty("at", finding.place().toString());
        PatchJson.write("patch", mending.edits(), mending.submission(), out);
        mending.confirmation().forEach(party -> out.writeStringProperty("confirmation", party.toString()));
        out.writeStringProperty("message", mending.phrase().in(language));
        out.writeEndObject();
    }

    void write(Task task, JsonGenerator out) {
        out.writeStartObject();
        task.party().forEach(party -> out.writeStringProperty("party", party.toString()));
        FindingJson.writeFingerprints(task.findings(), out);
        out.writeStringProperty("message", task.text().in(language));
        out.writeEndObject();
    }
}

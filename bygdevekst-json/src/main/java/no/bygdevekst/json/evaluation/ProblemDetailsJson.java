package no.bygdevekst.json.evaluation;

import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.ProblemDetails;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The form of problem details: the members of RFC 9457, and what stands in the way as members beside them.
 *
 * @param language the language of the messages
 */
public record ProblemDetailsJson(Language language) implements JsonForm<ProblemDetails> {

    public ProblemDetailsJson {
        Given.value("language", language);
    }

    @Override
    public void write(ProblemDetails details, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.DETAILS, language, out);
        out.writeStringProperty("type", details.type());
        out.writeStringProperty("title", details.title(language));
        out.writeNumberProperty("status", details.status());
        out.writeStringProperty("detail", details.detail(language));
        details.instance().forEach(instance -> out.writeStringProperty("instance", instance));
        if (details.findings().isEmpty()) {
            writeProblems(details, out);
        } else {
            writeFindings(details, out);
        }
        out.writeEndObject();
    }

    private void writeProblems(ProblemDetails details, JsonGenerator out) {
        out.writeArrayPropertyStart("problems");
        details.problems().forEach(problem -> ProblemsJson.write(problem, language, out));
        out.writeEndArray();
        if (details.more()) {
            out.writeBooleanProperty("more", true);
        }
    }

    private void writeFindings(ProblemDetails details, JsonGenerator out) {
        out.writeArrayPropertyStart("findings");
        details.findings().forEach(finding -> FindingJson.write(finding, details.text(finding, language), out));
        out.writeEndArray();
    }
}

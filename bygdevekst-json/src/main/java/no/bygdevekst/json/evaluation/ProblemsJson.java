package no.bygdevekst.json.evaluation;

import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The form of the problems of a document.
 *
 * @param language the language of the messages
 */
public record ProblemsJson(Language language) implements JsonForm<Problems> {

    public ProblemsJson {
        Given.value("language", language);
    }

    @Override
    public void write(Problems problems, JsonGenerator out) {
        out.writeStartObject();
        AnswerHead.write(Format.PROBLEMS, language, out);
        out.writeArrayPropertyStart("problems");
        problems.forEach(problem -> write(problem, language, out));
        out.writeEndArray();
        if (problems.more()) {
            out.writeBooleanProperty("more", true);
        }
        out.writeEndObject();
    }

    /** What could not be read of a plan that is no text. */
    static void write(no.bygdevekst.place.Problem problem, Language language, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("code", problem.code().name());
        out.writeStringProperty("at", problem.place().toString());
        problem.member().forEach(member -> out.writeStringProperty("member", member));
        out.writeStringProperty("message", problem.message(language));
        out.writeEndObject();
    }

    static void write(Problem problem, Language language, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("code", problem.code().name());
        out.writeStringProperty("at", problem.at());
        problem.member().forEach(member -> out.writeStringProperty("member", member));
        out.writeNumberProperty("line", problem.line());
        out.writeNumberProperty("column", problem.column());
        out.writeStringProperty("message", problem.message(language));
        out.writeEndObject();
    }
}

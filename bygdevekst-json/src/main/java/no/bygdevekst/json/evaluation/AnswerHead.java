package no.bygdevekst.json.evaluation;

import no.bygdevekst.json.format.Format;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/** What every answer begins with: its format and, where it has words, their language. */
final class AnswerHead {

    private AnswerHead() {}

    static void write(Format format, JsonGenerator out) {
        out.writeStringProperty("format", format.id());
    }

    static void write(Format format, Language language, JsonGenerator out) {
        write(format, out);
        out.writeStringProperty("language", language.code());
    }
}

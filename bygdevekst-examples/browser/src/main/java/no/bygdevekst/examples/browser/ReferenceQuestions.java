package no.bygdevekst.examples.browser;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.codelist.Code;
import no.bygdevekst.codelist.CodeList;
import no.bygdevekst.codelist.CodeLists;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What is asked of no document (<i>oppslag</i>). */
final class ReferenceQuestions {

    private ReferenceQuestions() {}

    /** The rulebook, {@code bygdevekst-rules/1}, in all three languages. */
    static String rules(Asked asked) {
        return DocumentWriter.rules(Documents.LAYOUT).toText(Letter2024.rulebook());
    }

    /** The closed lists of the formats by name, each constant with its label in all three languages. */
    static String codeLists(Asked asked) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            CodeLists.all().forEach(list -> write(list, json));
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static void write(CodeList list, JsonGenerator json) {
        json.writeArrayPropertyStart(list.name());
        list.codes().forEach(code -> write(code, json));
        json.writeEndArray();
    }

    private static void write(Code code, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("value", code.value());
        for (Language language : Language.values()) {
            json.writeStringProperty(language.code(), code.label().in(language));
        }
        json.writeEndObject();
    }
}

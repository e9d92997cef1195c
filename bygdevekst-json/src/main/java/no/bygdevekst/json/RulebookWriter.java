package no.bygdevekst.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.RuleText;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a rulebook as data (<i>regelbok</i>), {@code bygdevekst-rules/1}: every rule with its id, severity, texts in
 * three languages, sources and readings.
 *
 * <p>A rule is {@code {"id", "severity", "summary", "asks", "wrong", "mend", "arguments", "sources", "readings"}}. A
 * text is {@code {"nb", "nn", "en"}}; {@code wrong} and {@code mend} have named places such as <code>{title}</code>,
 * filled by the finding's {@code arguments}. A source is {@code {"document", "section", "item"}}, a reading
 * {@code {"topic", "name", "text", "alternatives", "sources"}}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RulebookWriter {

    /** What the member {@code format} says: {@value}. */
    public static final String FORMAT = "bygdevekst-rules/1";

    private final Layout layout;

    private RulebookWriter(Layout layout) {
        this.layout = layout;
    }

    /**
     * A writer.
     *
     * @param layout how to lay documents out
     * @return the writer
     */
    public static RulebookWriter of(Layout layout) {
        return new RulebookWriter(layout);
    }

    /**
     * The rulebook as text.
     *
     * @param rulebook the rulebook
     * @return JSON, with one line feed at its end
     */
    public String toText(Rulebook rulebook) {
        return new String(toBytes(rulebook), StandardCharsets.UTF_8);
    }

    /**
     * The rulebook as bytes.
     *
     * @param rulebook the rulebook
     * @return UTF-8, with one line feed at its end
     */
    public byte[] toBytes(Rulebook rulebook) {
        return JsonBytes.of(layout, out -> write(rulebook, out));
    }

    /**
     * Writes the rulebook to a stream, which is left open.
     *
     * @param rulebook the rulebook
     * @param out where to
     * @throws IOException if the stream cannot be written
     */
    public void write(Rulebook rulebook, OutputStream out) throws IOException {
        out.write(toBytes(rulebook));
    }

    private static void write(Rulebook rulebook, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("format", FORMAT);
        out.writeArrayPropertyStart("rules");
        rulebook.rules().forEach(rule -> write(rule, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Rule rule, JsonGenerator out) {
        RuleText text = rule.text();
        out.writeStartObject();
        out.writeStringProperty("id", rule.id().value());
        out.writeStringProperty("severity", rule.severity().name());
        write("summary", text.summary(), out);
        write("asks", text.asks(), out);
        write("wrong", text.wrong().text(), out);
        write("mend", text.mend().text(), out);
        out.writeArrayPropertyStart("arguments");
        text.argumentNames().forEach(out::writeString);
        out.writeEndArray();
        sources(rule.citations(), out);
        out.writeArrayPropertyStart("readings");
        rule.readings().forEach(reading -> write(reading, out));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void write(Reading reading, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("topic", reading.topic());
        out.writeStringProperty("name", reading.name());
        write("text", reading.text(), out);
        out.writeArrayPropertyStart("alternatives");
        reading.alternatives().forEach(alternative -> write(alternative, out));
        out.writeEndArray();
        sources(reading.citations(), out);
        out.writeEndObject();
    }

    private static void write(String name, Text text, JsonGenerator out) {
        out.writeName(name);
        write(text, out);
    }

    private static void write(Text text, JsonGenerator out) {
        out.writeStartObject();
        for (Language language : Language.values()) {
            out.writeStringProperty(language.code(), text.in(language));
        }
        out.writeEndObject();
    }

    private static void sources(Iterable<Citation> citations, JsonGenerator out) {
        out.writeArrayPropertyStart("sources");
        for (Citation citation : citations) {
            out.writeStartObject();
            out.writeStringProperty("document", citation.document().id());
            out.writeStringProperty("section", citation.section().name());
            out.writeStringProperty("item", citation.item());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}

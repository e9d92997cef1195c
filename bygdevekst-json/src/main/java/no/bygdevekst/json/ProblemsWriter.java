package no.bygdevekst.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the problems of a document (<i>problemdokument</i>), {@code bygdevekst-problems/1}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ProblemsWriter {

    /** What the member {@code format} says: {@value}. */
    public static final String FORMAT = "bygdevekst-problems/1";

    private final Layout layout;
    private final Language language;

    private ProblemsWriter(Layout layout, Language language) {
        this.layout = layout;
        this.language = language;
    }

    /**
     * A writer.
     *
     * @param layout how to lay documents out
     * @param language the language of the messages
     * @return the writer
     */
    public static ProblemsWriter of(Layout layout, Language language) {
        return new ProblemsWriter(layout, language);
    }

    /**
     * The problems as text.
     *
     * @param problems the problems
     * @return JSON, with one line feed at its end
     */
    public String toText(Problems problems) {
        return new String(toBytes(problems), StandardCharsets.UTF_8);
    }

    /**
     * The problems as bytes.
     *
     * @param problems the problems
     * @return UTF-8, with one line feed at its end
     */
    public byte[] toBytes(Problems problems) {
        return JsonBytes.of(layout, out -> write(problems, out));
    }

    /**
     * Writes the problems to a stream, which is left open.
     *
     * @param problems the problems
     * @param out where to
     * @throws IOException if the stream cannot be written
     */
    public void write(Problems problems, OutputStream out) throws IOException {
        out.write(toBytes(problems));
    }

    private void write(Problems problems, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("format", FORMAT);
        out.writeStringProperty("language", language.code());
        out.writeArrayPropertyStart("problems");
        problems.forEach(problem -> write(problem, out));
        out.writeEndArray();
        if (problems.more()) {
            out.writeBooleanProperty("more", true);
        }
        out.writeEndObject();
    }

    private void write(Problem problem, JsonGenerator out) {
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

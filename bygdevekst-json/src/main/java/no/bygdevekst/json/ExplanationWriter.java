package no.bygdevekst.json;

import java.nio.charset.StandardCharsets;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.text.Language;

/**
 * Writes explanations of figures (<i>forklaringer</i>), {@code bygdevekst-explanation/1}: a tree whose root is the
 * figure, each step with its words, its operation, its readings and its citations.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ExplanationWriter {

    /** What the member {@code format} says: {@value}. */
    public static final String FORMAT = "bygdevekst-explanation/1";

    private final Layout layout;
    private final Language language;

    private ExplanationWriter(Layout layout, Language language) {
        this.layout = layout;
        this.language = language;
    }

    /**
     * A writer.
     *
     * @param layout how to lay documents out
     * @param language the language of the words
     * @return the writer
     */
    public static ExplanationWriter of(Layout layout, Language language) {
        return new ExplanationWriter(layout, language);
    }

    /**
     * The explanation as text.
     *
     * @param explanation the explanation
     * @return JSON, with one line feed at its end
     */
    public String toText(Explanation explanation) {
        return new String(toBytes(explanation), StandardCharsets.UTF_8);
    }

    /**
     * The explanation as bytes.
     *
     * @param explanation the explanation
     * @return UTF-8, with one line feed at its end
     */
    public byte[] toBytes(Explanation explanation) {
        return JsonBytes.of(layout, out -> {
            out.writeStartObject();
            out.writeStringProperty("format", FORMAT);
            out.writeStringProperty("language", language.code());
            out.writeName("explanation");
            new ExplanationJson(language).write(explanation, out);
            out.writeEndObject();
        });
    }
}

package no.bygdevekst.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes plan documents (<i>plandokumenter</i>), {@code bygdevekst-plan/1}, in canonical form.
 *
 * <p>Members stand in the order of the format; what is absent, and an optional array that is empty, is left out.
 * Reading what was written gives an equal document, and writing that again the same bytes.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanDocumentWriter {

    private final Layout layout;

    private PlanDocumentWriter(Layout layout) {
        this.layout = layout;
    }

    /**
     * A writer.
     *
     * @param layout how to lay documents out
     * @return the writer
     */
    public static PlanDocumentWriter of(Layout layout) {
        return new PlanDocumentWriter(layout);
    }

    /**
     * The document as text.
     *
     * @param document the document
     * @return JSON, with one line feed at its end
     */
    public String toText(PlanDocument document) {
        return new String(toBytes(document), StandardCharsets.UTF_8);
    }

    /**
     * The document as bytes.
     *
     * @param document the document
     * @return UTF-8, with one line feed at its end
     */
    public byte[] toBytes(PlanDocument document) {
        return JsonBytes.of(layout, out -> PlanDocumentCodec.CODEC.write(document, out));
    }

    /**
     * Writes the document to a stream, which is left open.
     *
     * @param document the document
     * @param out where to
     * @throws IOException if the stream cannot be written
     */
    public void write(PlanDocument document, OutputStream out) throws IOException {
        out.write(toBytes(document));
    }
}

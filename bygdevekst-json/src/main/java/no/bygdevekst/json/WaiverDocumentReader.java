package no.bygdevekst.json;

import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.json.format.WaiverDocument;
import no.bygdevekst.json.plan.WaiverCodec;
import no.bygdevekst.text.Given;

/**
 * Reads documents of waivers (<i>merknader som er satt til side</i>), {@code bygdevekst-waivers/1}: either the document
 * or everything that stands in the way, as a {@link PlanDocumentReader} does.
 *
 * <p>This class is immutable and thread-safe; one reader serves any number of documents.
 */
public final class WaiverDocumentReader {

    private final DocumentReading reading;

    private WaiverDocumentReader(DocumentReading reading) {
        this.reading = reading;
    }

    /**
     * A reader with the limits of the formats.
     *
     * @return the reader
     */
    public static WaiverDocumentReader standard() {
        return of(ReadLimits.standard());
    }

    /**
     * A reader with limits of one's own.
     *
     * @param limits how large a document may be
     * @return the reader
     */
    public static WaiverDocumentReader of(ReadLimits limits) {
        Given.value("limits", limits);
        return new WaiverDocumentReader(DocumentReading.of(limits));
    }

    /**
     * Reads a document.
     *
     * @param document UTF-8 without a byte order mark
     * @return the document, or its problems
     */
    public Validation<Problems, WaiverDocument> read(byte[] document) {
        return reading.read(document, () -> WaiverCodec.ofOneDocument()::read);
    }

    /**
     * Reads a document from a stream, to its end or little further than the limit, and leaves the stream open.
     *
     * @param document UTF-8 without a byte order mark
     * @return the document, or its problems
     * @throws IOException if the stream cannot be read
     */
    public Validation<Problems, WaiverDocument> read(InputStream document) throws IOException {
        return read(reading.bytes(document));
    }

    /** The limits that it reads within. */
    @Override
    public String toString() {
        return "reader of waivers, " + reading.limits();
    }
}

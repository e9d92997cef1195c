package no.bygdevekst.json;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.format.CanonicalDocument;
import no.bygdevekst.json.format.DraftReading;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ProblemsException;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.json.mapper.HostTree;
import no.bygdevekst.json.plan.DraftDocument;
import no.bygdevekst.json.plan.PlanVersions;
import no.bygdevekst.json.reading.CanonicalText;
import no.bygdevekst.json.reading.CarefulReading;
import no.bygdevekst.json.reading.TreeReading;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import tools.jackson.databind.JsonNode;

/**
 * Reads plan documents (<i>plandokumenter</i>), {@code bygdevekst-plan/1}: either the document or everything that
 * stands in the way, never half of it.
 *
 * <p>All problems are given together, the first 1 000 in the order of their places. Amounts are exact: they are never
 * read through a binary floating-point number.
 *
 * <p>This class is immutable and thread-safe; one reader serves any number of documents.
 */
public final class PlanDocumentReader {

    private final DocumentReading reading;
    private final PlanVersions versions;

    private PlanDocumentReader(DocumentReading reading, PlanVersions versions) {
        this.reading = reading;
        this.versions = versions;
    }

    /**
     * A reader with the limits of the format.
     *
     * @return the reader
     */
    public static PlanDocumentReader standard() {
        return of(ReadLimits.standard());
    }

    /**
     * A reader with limits of one's own.
     *
     * @param limits how large a document may be
     * @return the reader
     */
    public static PlanDocumentReader of(ReadLimits limits) {
        Given.value("limits", limits);
        return new PlanDocumentReader(DocumentReading.of(limits), PlanVersions.READ);
    }

    /** A reader of these versions of the plan document. */
    PlanDocumentReader reading(PlanVersions versions) {
        return new PlanDocumentReader(reading, versions);
    }

    /**
     * Reads a document.
     *
     * @param document UTF-8 without a byte order mark
     * @return the document, or its problems
     */
    public Validation<Problems, PlanDocument> read(byte[] document) {
        ValueCodec<PlanDocument> version = versions.of(Given.value("document", document), reading.parsers());
        return reading.read(document, () -> version::read);
    }

    /**
     * The canonical form (RFC 8785) of a document, and by it the document's hash.
     *
     * @param document UTF-8 without a byte order mark
     * @return the form; or the problems, where the document cannot be read, or has a text with half a surrogate pair,
     *     which no UTF-8 can hold
     */
    public Validation<Problems, CanonicalDocument> canonical(byte[] document) {
        Validation<Problems, PlanDocument> read = read(document);
        return read.isInvalid()
                ? Validation.invalid(read.getError())
                : reading.<String>read(document, () -> CanonicalText::read).map(CanonicalDocument::new);
    }

    /**
     * The canonical form of a document from a stream, which is read to its end or little further than the limit, and
     * left open.
     *
     * @param document UTF-8 without a byte order mark
     * @return the form; or the problems, where it has none
     * @throws IOException if the stream cannot be read
     */
    public Validation<Problems, CanonicalDocument> canonical(InputStream document) throws IOException {
        return canonical(reading.bytes(document));
    }

    /**
     * Reads a document that may be half typed, as a form holds it: what can be read of it, and everything else as
     * problems. {@code null} is as a member that is not there, and of members that the format does not know nothing is
     * said.
     *
     * <p>A member that no rule and no sum reads, such as a title, is as missing. Any other takes out the smallest
     * element of an array that needs it, such as a budget line; an optional one is as absent. All positions are those
     * of the document. Nothing can be judged where the document, its agreement, its period, its plan or the plan's year
     * cannot be read, or where there are more than 1 000 problems.
     *
     * @param document UTF-8 without a byte order mark
     * @return what could be read, to be evaluated, and the problems
     */
    public DraftReading readDraft(byte[] document) {
        ValueCodec<PlanDocument> version = versions.of(Given.value("document", document), reading.parsers());
        return CarefulReading.read(
                        document,
                        (in, problems) -> Option.some(DraftDocument.read(version, in, problems)),
                        reading.limits(),
                        reading.parsers())
                .getOrElseGet(DraftReading::unreadable);
    }

    /**
     * Reads a document from a stream, to its end or little further than the limit, and leaves the stream open.
     *
     * @param document UTF-8 without a byte order mark
     * @return the document, or its problems
     * @throws IOException if the stream cannot be read
     */
    public Validation<Problems, PlanDocument> read(InputStream document) throws IOException {
        return read(reading.bytes(document));
    }

    /**
     * Reads a document that a host holds as a map, such as one put together from the rows of its tables: objects are
     * maps, arrays any {@code Iterable} or array, and values what JSON has, the JDK's dates, or this library's own
     * values ({@code Nok}, {@code MeasureId}, {@code FundUse}, a whole {@code Agreement} …).
     *
     * <p>A {@code double} holds no exact decimals: one with a fraction is refused; hand over {@code BigDecimal} or
     * {@code Nok}. A member that is an empty option is as one that is not there. Problems have a pointer, but no line.
     *
     * @param document the document, such as {@code Map.of("format", "bygdevekst-plan/1", "agreement", …)}
     * @return the document, or its problems
     */
    public Validation<Problems, PlanDocument> read(Map<String, ?> document) {
        return read(
                HostTree.of(Given.value("document", document), reading.limits().depth()));
    }

    /**
     * Reads a document that a host holds as Jackson's tree. Where decimal numbers in it have become binary fractions it
     * is refused: let the mapper read them as {@code BigDecimal}. Problems have a pointer, but no line.
     *
     * @param document the root of the tree
     * @return the document, or its problems
     */
    public Validation<Problems, PlanDocument> read(JsonNode document) {
        ValueCodec<PlanDocument> version = versions.of(Given.value("document", document));
        return TreeReading.read(document, (in, problems) -> version.read(in), reading.limits());
    }

    /**
     * Reads a document that must be right, as {@link #read(byte[])} does.
     *
     * @param document UTF-8 without a byte order mark
     * @return the document
     * @throws ProblemsException if it cannot be read; it carries all problems, and says the first in bokmål
     */
    public PlanDocument readOrThrow(byte[] document) {
        return orThrow(read(document));
    }

    /**
     * Reads a document that must be right, as {@link #read(InputStream)} does.
     *
     * @param document UTF-8 without a byte order mark
     * @return the document
     * @throws IOException if the stream cannot be read
     * @throws ProblemsException if it cannot be read; it carries all problems, and says the first in bokmål
     */
    public PlanDocument readOrThrow(InputStream document) throws IOException {
        return orThrow(read(document));
    }

    /**
     * Reads a document that must be right, as {@link #read(Map)} does.
     *
     * @param document the document
     * @return the document
     * @throws ProblemsException if it cannot be read; it carries all problems, and says the first in bokmål
     */
    public PlanDocument readOrThrow(Map<String, ?> document) {
        return orThrow(read(document));
    }

    /**
     * Reads a document that must be right, as {@link #read(JsonNode)} does.
     *
     * @param document the root of the tree
     * @return the document
     * @throws ProblemsException if it cannot be read; it carries all problems, and says the first in bokmål
     */
    public PlanDocument readOrThrow(JsonNode document) {
        return orThrow(read(document));
    }

    /**
     * Reads a document that may be half typed from a stream, as {@link #readDraft(byte[])} does, and leaves the stream
     * open.
     *
     * @param document UTF-8 without a byte order mark
     * @return what could be read, to be evaluated, and the problems
     * @throws IOException if the stream cannot be read
     */
    public DraftReading readDraft(InputStream document) throws IOException {
        return readDraft(reading.bytes(document));
    }

    /**
     * Reads a document that may be half typed and that a host holds as a map, as {@link #read(Map)} and
     * {@link #readDraft(byte[])} do.
     *
     * @param document the document
     * @return what could be read, to be evaluated, and the problems
     */
    public DraftReading readDraft(Map<String, ?> document) {
        return readDraft(
                HostTree.of(Given.value("document", document), reading.limits().depth()));
    }

    /**
     * Reads a document that may be half typed and that a host holds as Jackson's tree, as {@link #read(JsonNode)} and
     * {@link #readDraft(byte[])} do.
     *
     * @param document the root of the tree
     * @return what could be read, to be evaluated, and the problems
     */
    public DraftReading readDraft(JsonNode document) {
        ValueCodec<PlanDocument> version = versions.of(Given.value("document", document));
        return TreeReading.read(
                        document,
                        (in, problems) -> Option.some(DraftDocument.read(version, in, problems)),
                        reading.limits())
                .getOrElseGet(DraftReading::unreadable);
    }

    private static PlanDocument orThrow(Validation<Problems, PlanDocument> read) {
        return read.getOrElseThrow(() -> new ProblemsException(read.getError(), Language.BOKMAL));
    }

    /** The limits that it reads within. */
    @Override
    public String toString() {
        return "reader, " + reading.limits();
    }
}

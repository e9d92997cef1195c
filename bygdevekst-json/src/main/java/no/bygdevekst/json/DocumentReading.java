package no.bygdevekst.json;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.json.reading.CarefulReading;
import no.bygdevekst.json.reading.FastReading;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.Parsers;
import no.bygdevekst.text.Given;

/**
 * How a document of any format is read: in one go, and carefully where something is wrong.
 *
 * @param limits how large a document may be
 * @param parsers makes the parsers
 */
record DocumentReading(ReadLimits limits, Parsers parsers) {

    /** More than the limit is read so that a character that begins within it is whole. */
    private static final int LONGEST_CHARACTER = 4;

    static DocumentReading of(ReadLimits limits) {
        return new DocumentReading(limits, new Parsers(limits.depth()));
    }

    /** The document, or its problems; each time that it is gone through, it is by a reading of its own. */
    <T> Validation<Problems, T> read(byte[] document, Supplier<Function<JsonInput, Option<T>>> reading) {
        Option<T> whole = Given.value("document", document).length > limits.bytes()
                ? Option.none()
                : FastReading.read(document, reading.get(), parsers);
        return whole.isDefined()
                ? Validation.valid(whole.get())
                : CarefulReading.read(document, reading.get(), limits, parsers);
    }

    /** The bytes of a stream, to its end or little further than the limit. */
    byte[] bytes(InputStream document) throws IOException {
        long most = Math.min(Integer.MAX_VALUE, (long) limits.bytes() + LONGEST_CHARACTER);
        return Given.value("document", document).readNBytes((int) most);
    }
}

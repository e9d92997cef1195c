package no.bygdevekst.json.codec;

import io.vavr.control.Option;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How a value is read from JSON and written to it (<i>lese- og skriveregel</i>).
 *
 * @param <T> the value
 */
public interface ValueCodec<T> extends JsonForm<T> {

    /** The JSON type of the value. */
    JsonType type();

    /** What the value is, as it stands in «here there should be …». */
    Text expected();

    /** What stands for the value in a half-typed plan where it must be there and could not be read, if anything can. */
    default Option<T> standIn() {
        return Option.none();
    }

    /**
     * Reads the value that the input stands at, and leaves the input at its end.
     *
     * @return the value, or none if a problem was met in it, such as that it is of another type
     */
    default Option<T> read(JsonInput in) {
        return Option.of(readOrNull(in));
    }

    /**
     * Reads as {@link #read} does; a document has too many values for an option around each.
     *
     * @return the value, or null if a problem was met in it
     */
    default @Nullable T readOrNull(JsonInput in) {
        JsonType type = in.type();
        if (type != type()) {
            in.problem(
                    ProblemCode.WRONG_TYPE,
                    () -> ValueMessages.wrongType(type, Option.when(type.isScalar(), in::text), this));
        } else if (in.isBinaryFraction()) {
            in.problem(ProblemCode.WRONG_TYPE, () -> ValueMessages.binaryFraction(in.text(), this));
        } else {
            return readTyped(in);
        }
        in.skip();
        return null;
    }

    /**
     * Reads the value that the input stands at, which is of this codec's type, and leaves the input at its end.
     *
     * @return the value, or null if a problem was met in it
     */
    @Nullable
    T readTyped(JsonInput in);
}

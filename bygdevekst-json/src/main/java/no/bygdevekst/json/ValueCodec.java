package no.bygdevekst.json;

import io.vavr.control.Option;
import no.bygdevekst.text.Text;

/**
 * How a value is read from JSON and written to it (<i>lese- og skriveregel</i>).
 *
 * @param <T> the value
 */
interface ValueCodec<T> extends JsonForm<T> {

    /** The JSON type of the value. */
    JsonType type();

    /** What the value is, as it stands in «here there should be …». */
    Text expected();

    /**
     * Reads the value that the input stands at, which is of this codec's type, and leaves the input at its end.
     *
     * @return the value, or none if a problem was met in it
     */
    Option<T> read(JsonInput in);
}

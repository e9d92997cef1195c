package no.bygdevekst.json.codec;

import java.util.function.Function;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value that stands in a document as another value does.
 *
 * @param codec reads and writes the other
 * @param to makes the value of the other
 * @param from gives the other of the value
 */
public record MappedCodec<S, T>(ValueCodec<S> codec, Function<S, T> to, Function<T, S> from) implements ValueCodec<T> {

    @Override
    public JsonType type() {
        return codec.type();
    }

    @Override
    public Text expected() {
        return codec.expected();
    }

    @Override
    public @Nullable T readTyped(JsonInput in) {
        S read = codec.readTyped(in);
        return read == null ? null : to.apply(read);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        codec.write(from.apply(value), out);
    }
}

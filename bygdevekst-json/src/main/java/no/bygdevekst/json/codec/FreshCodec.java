package no.bygdevekst.json.codec;

import java.util.function.Supplier;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A value whose codec serves once, since it knows what it has read.
 *
 * @param codec gives a codec that has read nothing
 */
public record FreshCodec<T>(Supplier<? extends ValueCodec<T>> codec) implements ValueCodec<T> {

    @Override
    public JsonType type() {
        return codec.get().type();
    }

    @Override
    public Text expected() {
        return codec.get().expected();
    }

    @Override
    public @Nullable T readTyped(JsonInput in) {
        return codec.get().readTyped(in);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        codec.get().write(value, out);
    }
}

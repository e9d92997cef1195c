package no.bygdevekst.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Lets a host's mapper write by a codec. */
final class CodecSerializer<T> extends ValueSerializer<T> {

    private final ValueCodec<T> codec;

    CodecSerializer(ValueCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        codec.write(value, out);
    }
}

package no.bygdevekst.json.mapper;

import no.bygdevekst.json.codec.StringCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** This library's values as names of an object's members, such as the measures of a host's map. */
final class HostKeys {

    private HostKeys() {}

    static ValueSerializer<?> serializer(Class<?> type) {
        return HostTypes.key(type)
                .<ValueSerializer<?>>map(Writing::new)
                .getOrElse(() -> new RefusingSerializer(Refusal.toBeAName(type)));
    }

    static @Nullable KeyDeserializer deserializer(Class<?> type, Languages languages) {
        return HostTypes.isOurs(type)
                ? HostTypes.read(type)
                        .filter(StringCodec.class::isInstance)
                        .<KeyDeserializer>map(codec -> new Reading(type, (StringCodec<?>) codec, languages))
                        .getOrElse(() -> new Refusing(type))
                : null;
    }

    private static final class Writing<T> extends ValueSerializer<T> {
        private final StringCodec<T> codec;

        Writing(StringCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeName(codec.print().apply(value));
        }
    }

    private static final class Reading extends KeyDeserializer {
        private final Class<?> type;
        private final StringCodec<?> codec;
        private final Languages languages;

        Reading(Class<?> type, StringCodec<?> codec, Languages languages) {
            this.type = type;
            this.codec = codec;
            this.languages = languages;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            Object read = codec.valueOf(name).getOrNull();
            return read == null
                    ? context.handleWeirdKey(
                            type, name, "%s", codec.refuse(name).in(languages.of(context)))
                    : read;
        }
    }

    private static final class Refusing extends KeyDeserializer {
        private final Class<?> type;

        Refusing(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            return context.reportBadDefinition(type, Refusal.toBeAName(type));
        }
    }
}

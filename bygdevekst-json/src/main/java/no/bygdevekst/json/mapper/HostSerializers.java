package no.bygdevekst.json.mapper;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Finds a serializer for every type of this library, and none for any other.
 *
 * @param of gives the serializer of a type
 */
record HostSerializers(Function<Class<?>, ValueSerializer<?>> of) implements Serializers {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return HostTypes.isOurs(type.getRawClass()) ? of.apply(type.getRawClass()) : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }
}

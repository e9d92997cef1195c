package no.bygdevekst.json.mapper;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/**
 * Finds a deserializer for every type of this library, and none for any other.
 *
 * @param of gives the deserializer of a type
 */
record HostDeserializers(Function<Class<?>, ValueDeserializer<?>> of) implements Deserializers {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return hasDeserializerFor(config, type.getRawClass()) ? of.apply(type.getRawClass()) : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return HostTypes.isOurs(type);
    }
}

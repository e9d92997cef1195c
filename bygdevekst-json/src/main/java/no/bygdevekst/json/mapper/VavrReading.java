package no.bygdevekst.json.mapper;

import io.vavr.Value;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** Reads Vavr's collections and options where the mapper has nothing of its own for them. */
final class VavrReading extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription.Supplier description, ValueDeserializer<?> deserializer) {
        return Value.class.isAssignableFrom(description.getBeanClass()) && VavrWriting.isJacksons(deserializer)
                ? VavrDeserializer.of(description.getType(), deserializer)
                : deserializer;
    }
}

package no.bygdevekst.json.mapper;

import io.vavr.Value;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Writes Vavr's collections and options where the mapper has nothing of its own for them. */
final class VavrWriting extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription.Supplier description, ValueSerializer<?> serializer) {
        return Value.class.isAssignableFrom(description.getBeanClass()) && isJacksons(serializer)
                ? new VavrSerializer()
                : serializer;
    }

    /** Whether Jackson has made something up, since nobody has registered anything. */
    static boolean isJacksons(Object made) {
        return made.getClass().getName().startsWith("tools.jackson.databind.");
    }
}

package no.bygdevekst.json.mapper;

import io.vavr.Value;
import io.vavr.collection.Map;
import io.vavr.collection.Multimap;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** An option as what is in it or null, a collection as an array, a map as an object; nothing else of Vavr's. */
final class VavrSerializer extends ValueSerializer<Value<?>> {

    @Override
    public void serialize(Value<?> value, JsonGenerator out, SerializationContext context) {
        if (value instanceof Option<?> option) {
            context.writeValue(out, option.getOrNull());
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, each) -> {
                context.findKeySerializer(key.getClass(), null).serialize(key, out, context);
                context.writeValue(out, each);
            });
            out.writeEndObject();
        } else if (value instanceof Traversable<?> elements && !(value instanceof Multimap)) {
            out.writeStartArray();
            elements.forEach(each -> context.writeValue(out, each));
            out.writeEndArray();
        } else {
            context.reportBadDefinition(
                    value.getClass(), value.getClass().getName() + " has no JSON form: write what is in it");
        }
    }

    @Override
    public boolean isEmpty(SerializationContext context, Value<?> value) {
        return value.isEmpty();
    }
}

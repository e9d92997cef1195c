package no.bygdevekst.json.mapper;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes nothing, and says what to do instead. */
final class RefusingSerializer extends ValueSerializer<Object> {

    private final String refusal;

    RefusingSerializer(String refusal) {
        this.refusal = refusal;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        context.reportBadDefinition(value.getClass(), refusal);
    }
}

package no.bygdevekst.json.mapper;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads nothing, and says what to do instead. */
final class RefusingDeserializer extends ValueDeserializer<Object> {

    private final String refusal;

    RefusingDeserializer(String refusal) {
        this.refusal = refusal;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        return context.reportInputMismatch(this, "%s", refusal);
    }

    @Override
    public Object getNullValue(DeserializationContext context) {
        return deserialize(context.getParser(), context);
    }
}

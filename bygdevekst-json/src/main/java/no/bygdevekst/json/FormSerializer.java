package no.bygdevekst.json;

import no.bygdevekst.json.writing.JsonForm;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Lets a host's mapper write the forms of this library. */
final class FormSerializer<T> extends ValueSerializer<T> {

    private final JsonForm<T> form;

    FormSerializer(JsonForm<T> form) {
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        form.write(value, out);
    }
}

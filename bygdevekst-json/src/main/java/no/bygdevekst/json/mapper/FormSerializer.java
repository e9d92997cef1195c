package no.bygdevekst.json.mapper;

import java.util.function.Function;
import no.bygdevekst.json.writing.JsonForm;
import no.bygdevekst.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Lets a host's mapper write the forms of this library. */
final class FormSerializer<T> extends ValueSerializer<T> {

    private final Function<Language, JsonForm<T>> form;
    private final Languages languages;

    FormSerializer(Function<Language, JsonForm<T>> form, Languages languages) {
        this.form = form;
        this.languages = languages;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        try {
            form.apply(languages.of(context)).write(value, out);
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(out, e.getMessage(), e);
        }
    }
}

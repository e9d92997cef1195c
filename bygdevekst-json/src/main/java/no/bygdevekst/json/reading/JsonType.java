package no.bygdevekst.json.reading;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The type of a JSON value (<i>JSON-type</i>). */
public enum JsonType implements Term {
    OBJECT(Text.of("et objekt", "eit objekt", "an object")),
    ARRAY(Text.of("en liste", "ei liste", "an array")),
    STRING(Text.of("en tekst", "ein tekst", "a string")),
    NUMBER(Text.of("et tall", "eit tal", "a number")),
    BOOLEAN(Text.of("true eller false", "true eller false", "true or false")),
    NULL(Text.same("null")),
    /** What no JSON text has, but a host's tree can hold. */
    FOREIGN(Text.of("en verdi som ikke er JSON", "ein verdi som ikkje er JSON", "a value that is not JSON"));

    private final Text text;

    JsonType(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }

    /** Whether a value is one string, number or truth value. */
    public boolean isScalar() {
        return this == STRING || this == NUMBER || this == BOOLEAN;
    }

    static JsonType of(@Nullable JsonToken token) {
        if (token == null) {
            return FOREIGN;
        }
        return switch (token) {
            case START_OBJECT -> OBJECT;
            case START_ARRAY -> ARRAY;
            case VALUE_STRING -> STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            case VALUE_NULL -> NULL;
            default -> FOREIGN;
        };
    }
}

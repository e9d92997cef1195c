package no.bygdevekst.json.codec;

import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.text.Text;
import tools.jackson.core.JsonGenerator;

/** A truth value. */
public enum FlagCodec implements ValueCodec<Boolean> {
    FLAG;

    @Override
    public JsonType type() {
        return JsonType.BOOLEAN;
    }

    @Override
    public Text expected() {
        return JsonType.BOOLEAN.text();
    }

    @Override
    public Boolean readTyped(JsonInput in) {
        return in.flag();
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }
}

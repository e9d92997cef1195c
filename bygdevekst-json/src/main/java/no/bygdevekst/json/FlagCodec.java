package no.bygdevekst.json;

import io.vavr.control.Option;
import no.bygdevekst.text.Text;
import tools.jackson.core.JsonGenerator;

/** A truth value. */
enum FlagCodec implements ValueCodec<Boolean> {
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
    public Option<Boolean> read(JsonInput in) {
        return Option.some(in.flag());
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }
}

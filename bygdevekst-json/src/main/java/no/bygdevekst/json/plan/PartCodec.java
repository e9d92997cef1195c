package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ArrayCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.place.Place;
import tools.jackson.core.JsonGenerator;

/** How a part of the plan document is written by itself. */
public final class PartCodec {

    private PartCodec() {}

    /**
     * Writes a value as it stands at a place.
     *
     * @param place where it stands, or would stand
     * @param value a value of the type that the values have there, of an array all or some of its elements
     * @throws IllegalArgumentException if nothing stands there
     */
    public static void write(Place place, Object value, JsonGenerator out) {
        ValueCodec<?> codec = PlanDocumentCodec.CODEC;
        for (Place step : place.path()) {
            codec = further(codec, step);
        }
        write(codec, value, out);
    }

    private static ValueCodec<?> further(ValueCodec<?> codec, Place step) {
        if (step.named().isDefined() && codec instanceof ObjectCodec<?, ?> object) {
            return object.of(step.named().get());
        }
        if (step.position().isDefined() && codec instanceof ArrayCodec<?> array) {
            return array.element();
        }
        throw new IllegalArgumentException("nothing stands at " + step);
    }

    @SuppressWarnings("unchecked") // a value of a place is of the type that its codec writes
    private static <T> void write(ValueCodec<T> codec, Object value, JsonGenerator out) {
        codec.write((T) value, out);
    }
}

package no.bygdevekst.json.codec;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.json.reading.Mark;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Text;
import tools.jackson.core.JsonGenerator;

/**
 * An array whose elements are of one kind.
 *
 * @param element reads and writes an element
 * @param atLeastOne whether it may not be empty
 */
public record ArrayCodec<T>(ValueCodec<T> element, boolean atLeastOne) implements ValueCodec<Vector<T>> {

    private static final Text NOT_EMPTY = Text.of(
            "en liste med minst ett element", "ei liste med minst eitt element", "an array of one element or more");

    /** An array that may be empty. */
    public static <T> ArrayCodec<T> of(ValueCodec<T> element) {
        return new ArrayCodec<>(element, false);
    }

    /** An array with one element or more. */
    public static <T> ArrayCodec<T> notEmpty(ValueCodec<T> element) {
        return new ArrayCodec<>(element, true);
    }

    @Override
    public JsonType type() {
        return JsonType.ARRAY;
    }

    @Override
    public Text expected() {
        return atLeastOne ? NOT_EMPTY : JsonType.ARRAY.text();
    }

    @Override
    public Option<Vector<T>> readTyped(JsonInput in) {
        Mark start = in.mark();
        long problemsBefore = in.problemCount();
        List<T> values = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        int count = 0;
        while (in.nextElement()) {
            Option<T> value = element.read(in);
            if (in.isDraft() && value.isEmpty()) {
                in.noteGap();
                value = element.standIn();
            }
            if (value.isDefined()) {
                values.add(value.get());
                left.add(count);
            }
            count++;
        }
        if (count == 0 && atLeastOne) {
            in.problem(start, ProblemCode.OUT_OF_BOUNDS, ValueMessages::emptyArray);
            return Option.none();
        }
        in.noteArray(left);
        return in.isDraft() || in.problemCount() == problemsBefore ? Option.some(Vector.ofAll(values)) : Option.none();
    }

    @Override
    public Option<Vector<T>> standIn() {
        return Option.some(atLeastOne ? element.standIn().toVector() : Vector.empty());
    }

    @Override
    public void write(Vector<T> values, JsonGenerator out) {
        out.writeStartArray();
        values.forEach(value -> element.write(value, out));
        out.writeEndArray();
    }
}

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
import org.jspecify.annotations.Nullable;
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
    public @Nullable Vector<T> readTyped(JsonInput in) {
        Mark start = in.mark();
        long problemsBefore = in.problemCount();
        List<T> values = new ArrayList<>();
        int count = in.isDraft() ? readDraft(in, values) : readAll(in, values);
        if (count == 0 && atLeastOne) {
            in.problem(start, ProblemCode.OUT_OF_BOUNDS, ValueMessages::emptyArray);
            return null;
        }
        return in.isDraft() || in.problemCount() == problemsBefore ? Vector.ofAll(values) : null;
    }

    private int readAll(JsonInput in, List<T> values) {
        int count = 0;
        while (in.nextElement()) {
            T value = element.readOrNull(in);
            if (value != null) {
                values.add(value);
            }
            count++;
        }
        return count;
    }

    // Of an array in which nothing stands where something must, nothing is noted.
    private int readDraft(JsonInput in, List<T> values) {
        List<Integer> left = new ArrayList<>();
        int count = 0;
        while (in.nextElement()) {
            Option<T> value = element.read(in);
            if (value.isEmpty()) {
                in.noteGap();
                value = element.standIn();
            }
            if (value.isDefined()) {
                values.add(value.get());
                left.add(count);
            }
            count++;
        }
        if (count > 0 || !atLeastOne) {
            in.noteArray(left);
        }
        return count;
    }

    @Override
    public Option<Vector<T>> standIn() {
        return Option.some(atLeastOne ? element.standIn().toVector() : Vector.empty());
    }

    @Override
    public void write(Vector<T> values, JsonGenerator out) {
        out.writeStartArray();
        for (T value : values) {
            element.write(value, out);
        }
        out.writeEndArray();
    }
}

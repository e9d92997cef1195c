package no.bygdevekst.json.codec;

import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A string, of any form or of a certain one.
 *
 * @param longest the most UTF-16 code units that it can have
 * @param expected what it is
 * @param parse makes the value, if the string has the form
 * @param print makes the string of a value
 * @param refusal says what is wrong with a string that has not the form and is not blank
 * @param standIn what stands for it in a half-typed plan
 * @param recurs whether a document has the same few again and again, so that it pays to look whether one is known
 */
public record StringCodec<T>(
        int longest,
        Text expected,
        Function<String, Option<T>> parse,
        Function<T, String> print,
        BiFunction<String, ValueCodec<T>, Phrase> refusal,
        Option<T> standIn,
        boolean recurs)
        implements ValueCodec<T> {

    public StringCodec(
            int longest,
            Text expected,
            Function<String, Option<T>> parse,
            Function<T, String> print,
            BiFunction<String, ValueCodec<T>, Phrase> refusal) {
        this(longest, expected, parse, print, refusal, Option.none(), false);
    }

    /** The same string, that something stands for in a half-typed plan: no rule and no sum reads it. */
    public StringCodec<T> orInDraft(T standIn) {
        return new StringCodec<>(longest, expected, parse, print, refusal, Option.some(standIn), recurs);
    }

    /** The same string, of which a document has the same few again and again. */
    public StringCodec<T> recurring() {
        return new StringCodec<>(longest, expected, parse, print, refusal, standIn, true);
    }

    /** A string of a form that bounds its length, and says enough by itself. */
    public static <T> StringCodec<T> of(Text expected, Function<String, Option<T>> parse) {
        return of(Integer.MAX_VALUE, expected, parse);
    }

    /** A string of a form that says enough by itself, of a bounded length. */
    public static <T> StringCodec<T> of(int longest, Text expected, Function<String, Option<T>> parse) {
        return new StringCodec<>(longest, expected, parse, Object::toString, ValueMessages::notAllowed);
    }

    @Override
    public JsonType type() {
        return JsonType.STRING;
    }

    @Override
    public @Nullable T readTyped(JsonInput in) {
        T known = recurs ? in.known(parse) : null;
        return known == null ? readAnew(in) : known;
    }

    private @Nullable T readAnew(JsonInput in) {
        String text = in.text();
        T value = valueOf(text).getOrNull();
        if (value == null) {
            in.problem(ProblemCode.NOT_ALLOWED, () -> refuse(text));
        } else if (recurs) {
            in.note(parse, text, value);
        }
        return value;
    }

    /** The value of a string, if it has the form. */
    public Option<T> valueOf(String text) {
        return text.length() <= longest ? parse.apply(text) : Option.none();
    }

    /** What is wrong with a string that has not the form. */
    public Phrase refuse(String text) {
        if (text.length() > longest) {
            return ValueMessages.tooLong(text, longest);
        }
        return Blank.isBlank(text) ? ValueMessages.blank(this) : refusal.apply(text, this);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeString(print.apply(value));
    }
}

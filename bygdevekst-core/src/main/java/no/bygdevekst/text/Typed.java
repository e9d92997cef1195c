package no.bygdevekst.text;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.BiFunction;

/**
 * One kind of value as people type it (<i>inntasting</i>), such as an amount: how it is read, and what is said where it
 * cannot be.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the value
 */
public final class Typed<T> {

    private static final Template BLANK = Template.of(
            "Feltet er tomt. Skriv {what}, som {example}.",
            "Feltet er tomt. Skriv {what}, som {example}.",
            "The field is empty. Enter {what}, such as {example}.");
    private static final Template OTHER = Template.of(
            "«{value}» er ikke {what}. Skriv for eksempel {example}.",
            "«{value}» er ikkje {what}. Skriv til dømes {example}.",
            "“{value}” is not {what}. Enter for example {example}.");

    private final Text what;
    private final Text example;
    private final BiFunction<String, Language, Option<T>> read;

    private Typed(Text what, Text example, BiFunction<String, Language, Option<T>> read) {
        this.what = what;
        this.example = example;
        this.read = read;
    }

    /**
     * A kind of value.
     *
     * @param what what it is, with its article, such as «et beløp i kroner»
     * @param example how it can be written, such as «177 700,50»
     * @param read reads it in a language, from a text without space at its ends; none where it cannot, which it may
     *     also say by {@link IllegalArgumentException} or {@link ArithmeticException}
     * @param <T> the value
     * @return the kind
     */
    public static <T> Typed<T> of(Text what, Text example, BiFunction<String, Language, Option<T>> read) {
        return new Typed<>(Given.value("what", what), Given.value("example", example), Given.value("read", read));
    }

    /**
     * The value that somebody has typed, or what is wrong with it.
     *
     * @param text what was typed, with any space around it
     * @param language in which language it was typed, and is answered
     * @return the value, or a message: what it should be, and how that can be written
     */
    public Validation<String, T> check(String text, Language language) {
        Given.value("language", language);
        String typed = Blank.strip(Given.value("text", text));
        return read(typed, language).toValidation(() -> refusal(typed, language));
    }

    private Option<T> read(String typed, Language language) {
        try {
            return typed.isEmpty() ? Option.none() : read.apply(typed, language);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Option.none();
        }
    }

    private String refusal(String typed, Language language) {
        Arguments arguments = Arguments.none()
                .and("what", Argument.composed(what.in(language)))
                .and("example", Argument.composed(example.in(language)));
        return typed.isEmpty() ? BLANK.fill(arguments, language) : OTHER.fill(arguments.and("value", typed), language);
    }

    /** What is typed, in English. */
    @Override
    public String toString() {
        return what.english();
    }
}

package no.bygdevekst.json.codec;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import no.bygdevekst.json.reading.Decimal;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.json.writing.AmountJson;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A number between bounds, with at most so many decimals; everything is counted in hundredths.
 *
 * @param decimals the most decimals, 0 or 2
 * @param lowest the lowest allowed, in hundredths
 * @param highest the highest allowed, in hundredths
 * @param zero whether zero is allowed, where it is within the bounds
 * @param expected what it is
 * @param from makes the value of hundredths within the bounds
 * @param hundredths gives the hundredths of a value
 * @param standIn what stands for it in a half-typed plan
 */
public record NumberCodec<T>(
        int decimals,
        long lowest,
        long highest,
        boolean zero,
        Text expected,
        LongFunction<T> from,
        ToLongFunction<T> hundredths,
        Option<T> standIn)
        implements ValueCodec<T> {

    public NumberCodec(
            int decimals,
            long lowest,
            long highest,
            Text expected,
            LongFunction<T> from,
            ToLongFunction<T> hundredths) {
        this(decimals, lowest, highest, true, expected, from, hundredths, Option.none());
    }

    /** A whole number from one number to another. */
    public static NumberCodec<Integer> whole(int lowest, int highest, Text expected) {
        return new NumberCodec<>(
                0, lowest * 100L, highest * 100L, expected, value -> (int) (value / 100), value -> value * 100L);
    }

    /** The same number, but never zero. */
    public NumberCodec<T> withoutZero() {
        return new NumberCodec<>(decimals, lowest, highest, false, expected, from, hundredths, standIn);
    }

    /** The same number, that another stands for in a half-typed plan. */
    public NumberCodec<T> orInDraft(T standIn) {
        return new NumberCodec<>(decimals, lowest, highest, zero, expected, from, hundredths, Option.some(standIn));
    }

    @Override
    public JsonType type() {
        return JsonType.NUMBER;
    }

    @Override
    public @Nullable T readTyped(JsonInput in) {
        if (in.isShortWhole() && isWithinBounds(in.shortWhole() * 100L)) {
            return from.apply(in.shortWhole() * 100L);
        }
        Decimal number = in.number();
        if (number.decimals() <= decimals && isWithinBounds(number.hundredths())) {
            return from.apply(number.hundredths());
        }
        in.problem(ProblemCode.OUT_OF_BOUNDS, () -> refusal(in.text(), number));
        return null;
    }

    @Override
    public void write(T value, JsonGenerator out) {
        long number = hundredths.applyAsLong(value);
        if (!isWithinBounds(number)) {
            throw new IllegalArgumentException(BigDecimal.valueOf(number, 2) + " is not " + expected.english());
        }
        AmountJson.writeHundredths(number, out);
    }

    private boolean isWithinBounds(long number) {
        return lowest <= number && number <= highest && (zero || number != 0);
    }

    private Phrase refusal(String text, Decimal number) {
        if (number.decimals() <= decimals) {
            return ValueMessages.outOfBounds(text, this);
        }
        return decimals == 0 ? ValueMessages.notWhole(text, this) : ValueMessages.tooManyDecimals(text, this);
    }
}

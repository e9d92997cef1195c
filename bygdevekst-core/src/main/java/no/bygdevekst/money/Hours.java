package no.bygdevekst.money;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/**
 * Hours of work (<i>timer</i>), exact to the hundredth, such as {@code 37.50}; zero or more.
 *
 * <p>A budget line's own bounds (greater than zero, at most 1 000 000) are checked by the line.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Hours implements Comparable<Hours> {

    /** No hours. */
    public static final Hours ZERO = new Hours(0);

    private static final Typed<Hours> TYPED = Typed.of(
            Text.of("et antall timer, 0 eller mer", "eit tal timar, 0 eller meir", "a number of hours, 0 or more"),
            Text.of("37,5", "37,5", "37.5"),
            (text, language) -> Option.some(ofHundredths(TypedHours.hundredths(text))));

    private final long hundredths;

    private Hours(long hundredths) {
        this.hundredths = hundredths;
    }

    /**
     * Whole hours.
     *
     * @param hours zero or more
     * @return the hours
     * @throws IllegalArgumentException if negative
     * @throws ArithmeticException if it does not fit
     */
    public static Hours of(long hours) {
        return ofHundredths(Math.multiplyExact(hours, 100L));
    }

    /**
     * Hours in hundredths.
     *
     * @param hundredths zero or more
     * @return the hours
     * @throws IllegalArgumentException if negative
     */
    public static Hours ofHundredths(long hundredths) {
        if (hundredths < 0) {
            throw new IllegalArgumentException("hours are negative: " + Hundredths.toString(hundredths));
        }
        return hundredths == 0 ? ZERO : new Hours(hundredths);
    }

    /**
     * Hours from a decimal number.
     *
     * @param hours zero or more, with at most two decimals that are not zero
     * @return the hours
     * @throws IllegalArgumentException if negative
     * @throws ArithmeticException if it has more decimals, or does not fit
     */
    public static Hours from(BigDecimal hours) {
        return ofHundredths(Given.value("hours", hours).movePointRight(2).longValueExact());
    }

    /**
     * Reads what {@link #toString()} writes: {@code [0-9]+(\.[0-9]{2})?}, hours with a decimal point.
     *
     * <p>Examples: {@code 120}, {@code 37.50}.
     *
     * @param text the hours
     * @return the hours
     * @throws IllegalArgumentException if they are not written so
     * @throws ArithmeticException if they do not fit in a {@code long} of hundredths
     */
    public static Hours parse(String text) {
        return ofHundredths(Hundredths.parse("hours, such as '120' or '37.50'", text));
    }

    /**
     * The hours that somebody has typed, or what is wrong with them.
     *
     * @param text what was typed, such as {@code 37,5}, {@code 1 200} or {@code 120 timer}, with any space around it
     * @param language in which language it was typed, and is answered
     * @return the hours, or a message: what it should be, and how that can be written
     */
    public static Validation<String, Hours> check(String text, Language language) {
        return TYPED.check(text, language);
    }

    /**
     * The hours in hundredths.
     *
     * @return zero or more
     */
    public long hundredths() {
        return hundredths;
    }

    /**
     * These hours and others.
     *
     * @param other the others
     * @return the sum
     * @throws ArithmeticException if it does not fit
     */
    public Hours plus(Hours other) {
        return ofHundredths(Math.addExact(hundredths, other.hundredths));
    }

    /**
     * Whether there are no hours.
     *
     * @return true of zero
     */
    public boolean isZero() {
        return hundredths == 0;
    }

    @Override
    public int compareTo(Hours other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hours that && hundredths == that.hundredths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hundredths);
    }

    /** The hours with a decimal point, {@code 120} or {@code 37.50}: the inverse of {@link #parse(String)}. */
    @Override
    public String toString() {
        return Hundredths.toString(hundredths);
    }
}

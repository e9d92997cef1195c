package no.bygdevekst.money;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/**
 * An amount of Norwegian kroner (<i>beløp</i>), exact to the øre, such as {@code 812500.50}.
 *
 * <p>It holds whole øre in a {@code long}, positive or negative, up to some 92 million billion kroner. It has no other
 * currency and no fraction of an øre: what must be rounded is rounded by {@link Share#of(Nok, Rounding, Nok)} or
 * {@link HourlyRate#times(Hours)}, which say how. Sums that do not fit throw {@link ArithmeticException} and never
 * wrap.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Nok implements Comparable<Nok>, Argument {

    /** No money. */
    public static final Nok ZERO = new Nok(0);

    /** One krone. */
    public static final Nok KRONE = new Nok(100);

    /** One øre. */
    public static final Nok ORE = new Nok(1);

    private static final Typed<Nok> TYPED = Typed.of(
            Text.of("et beløp i kroner", "eit beløp i kroner", "an amount in kroner"),
            Text.of("177\u00a0700,50", "177\u00a0700,50", "177\u00a0700.50"),
            (text, language) -> Option.some(ofOre(AmountFormat.parse(text, language))));

    private final long ore;

    private Nok(long ore) {
        this.ore = ore;
    }

    /**
     * An amount of whole kroner.
     *
     * @param kroner the kroner
     * @return the amount
     * @throws ArithmeticException if it does not fit in a {@code long} of øre
     */
    public static Nok ofKroner(long kroner) {
        return ofOre(Math.multiplyExact(kroner, 100L));
    }

    /**
     * An amount of øre.
     *
     * @param ore the øre, a hundred to the krone
     * @return the amount
     */
    public static Nok ofOre(long ore) {
        // Always a new one, also of zero: so the compiler sees that an amount on the way to another need not be made.
        return new Nok(ore);
    }

    /**
     * An amount from a decimal number of kroner.
     *
     * @param kroner the kroner, with at most two decimals that are not zero
     * @return the amount
     * @throws ArithmeticException if it is not a whole number of øre, or does not fit
     */
    public static Nok from(BigDecimal kroner) {
        return ofOre(Given.value("kroner", kroner).movePointRight(2).longValueExact());
    }

    /**
     * Reads what {@link #toString()} writes: {@code -?[0-9]+(\.[0-9]{2})?}, kroner with a decimal point.
     *
     * <p>Examples: {@code 16000000}, {@code 812500.50}. What people write is read by
     * {@link no.bygdevekst.text.AmountFormat#parse(String)}.
     *
     * @param text the amount
     * @return the amount
     * @throws IllegalArgumentException if it is not written so
     * @throws ArithmeticException if it does not fit in a {@code long} of øre
     */
    public static Nok parse(String text) {
        return ofOre(Hundredths.parse("an amount, such as '16000000' or '812500.50'", text));
    }

    /**
     * The amount that somebody has typed, or what is wrong with it; read as {@link AmountFormat#parse(String,
     * Language)} does.
     *
     * @param text what was typed, such as {@code 177 700,50}, {@code 200 000,-} or {@code kr 200 000}, with any space
     *     around it
     * @param language in which language it was typed, and is answered
     * @return the amount, or a message: what it should be, and how that can be written
     */
    public static Validation<String, Nok> check(String text, Language language) {
        return TYPED.check(text, language);
    }

    /**
     * The sum of amounts.
     *
     * @param amounts any number of amounts
     * @return the sum, zero of none
     * @throws ArithmeticException if it does not fit
     */
    public static Nok total(Iterable<Nok> amounts) {
        long sum = 0;
        for (Nok amount : Given.value("amounts", amounts)) {
            sum = Math.addExact(sum, amount.ore);
        }
        return ofOre(sum);
    }

    /**
     * The amount in øre.
     *
     * @return the øre, a hundred to the krone
     */
    public long ore() {
        return ore;
    }

    /**
     * The amount as a decimal number of kroner.
     *
     * @return the kroner, with two decimals
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(ore, 2);
    }

    /**
     * This amount and another.
     *
     * @param other the other
     * @return the sum
     * @throws ArithmeticException if it does not fit
     */
    public Nok plus(Nok other) {
        return ofOre(Math.addExact(ore, other.ore));
    }

    /**
     * This amount less another.
     *
     * @param other the other
     * @return the difference, negative if the other is greater
     * @throws ArithmeticException if it does not fit
     */
    public Nok minus(Nok other) {
        return ofOre(Math.subtractExact(ore, other.ore));
    }

    /**
     * This amount a whole number of times.
     *
     * @param factor how many times
     * @return the product
     * @throws ArithmeticException if it does not fit
     */
    public Nok times(long factor) {
        return ofOre(Math.multiplyExact(ore, factor));
    }

    /**
     * This amount with the opposite sign.
     *
     * @return the amount
     * @throws ArithmeticException if it does not fit
     */
    public Nok negated() {
        return ofOre(Math.negateExact(ore));
    }

    /**
     * The smaller of two amounts.
     *
     * @param other the other
     * @return this if it is not greater, else the other
     */
    public Nok min(Nok other) {
        return ore <= other.ore ? this : other;
    }

    /**
     * The greater of two amounts.
     *
     * @param other the other
     * @return this if it is not smaller, else the other
     */
    public Nok max(Nok other) {
        return ore >= other.ore ? this : other;
    }

    /**
     * Whether this is zero.
     *
     * @return true of zero
     */
    public boolean isZero() {
        return ore == 0;
    }

    /**
     * Whether this is greater than zero.
     *
     * @return true of a positive amount
     */
    public boolean isPositive() {
        return ore > 0;
    }

    /**
     * Whether this is smaller than zero.
     *
     * @return true of a negative amount
     */
    public boolean isNegative() {
        return ore < 0;
    }

    /**
     * Whether this is greater than another.
     *
     * @param other the other
     * @return true if it is greater
     */
    public boolean isMoreThan(Nok other) {
        return ore > other.ore;
    }

    /**
     * Whether this is smaller than another.
     *
     * @param other the other
     * @return true if it is smaller
     */
    public boolean isLessThan(Nok other) {
        return ore < other.ore;
    }

    /**
     * Refuses a negative amount.
     *
     * @param name what the amount is, for the message
     * @return this
     * @throws IllegalArgumentException if this is negative
     */
    public Nok requireNotNegative(String name) {
        if (ore < 0) {
            throw new IllegalArgumentException(name + " is negative: " + this);
        }
        return this;
    }

    /**
     * Refuses an amount that is not greater than zero.
     *
     * @param name what the amount is, for the message
     * @return this
     * @throws IllegalArgumentException if this is zero or negative
     */
    public Nok requirePositive(String name) {
        if (ore <= 0) {
            throw new IllegalArgumentException(name + " is not greater than zero: " + this);
        }
        return this;
    }

    @Override
    public String in(Language language) {
        return AmountFormat.format(ore, language);
    }

    @Override
    public int compareTo(Nok other) {
        return Long.compare(ore, other.ore);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nok that && ore == that.ore;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(ore);
    }

    /**
     * The kroner with a decimal point, {@code 16000000} or {@code 812500.50}: the inverse of {@link #parse(String)}.
     */
    @Override
    public String toString() {
        return Hundredths.toString(ore);
    }
}

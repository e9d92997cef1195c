package no.bygdevekst.money;

import java.math.BigInteger;

/**
 * An exact share of something (<i>andel</i>), such as {@code 75/100}, from none of it to all of it.
 *
 * <p>It is kept in lowest terms, so 75/100 and 3/4 are equal. It is never a binary fraction.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Share {

    private final long numerator;
    private final long denominator;

    private Share(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /**
     * A share as a fraction.
     *
     * @param numerator from 0 to the denominator
     * @param denominator at least 1
     * @return the share
     * @throws IllegalArgumentException if it is not a fraction from 0 to 1
     */
    public static Share of(long numerator, long denominator) {
        if (denominator < 1 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("share is not from 0 to 1: " + numerator + "/" + denominator);
        }
        long divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        return new Share(numerator / divisor, denominator / divisor);
    }

    /**
     * A share in per cent.
     *
     * @param percent from 0 to 100
     * @return the share
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public static Share ofPercent(int percent) {
        return of(percent, 100);
    }

    /**
     * This share of an amount, rounded to a whole number of units.
     *
     * @param amount the whole
     * @param rounding how to round
     * @param unit what to round to, greater than zero
     * @return the rounded amount
     * @throws IllegalArgumentException if the unit is not greater than zero
     * @throws ArithmeticException if the result does not fit
     */
    public Nok of(Nok amount, Rounding rounding, Nok unit) {
        unit.requirePositive("unit");
        return unit.times(Quotient.of(amount.ore(), numerator, unit.ore(), denominator, rounding));
    }

    /**
     * The whole that an amount is this share of, half up to the øre.
     *
     * @param part the share of the whole
     * @return the whole, such as 415 000 of 332 000 and 80 per cent
     * @throws IllegalArgumentException if this share is none
     * @throws ArithmeticException if the result does not fit
     */
    public Nok wholeOf(Nok part) {
        if (numerator == 0) {
            throw new IllegalArgumentException("share is none of the whole");
        }
        return Nok.ofOre(Quotient.of(part.ore(), denominator, numerator, 1, Rounding.HALF_UP));
    }

    /**
     * The numerator in lowest terms.
     *
     * @return from 0 to the denominator
     */
    public long numerator() {
        return numerator;
    }

    /**
     * The denominator in lowest terms.
     *
     * @return at least 1
     */
    public long denominator() {
        return denominator;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Share that && numerator == that.numerator && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(numerator) * 31 + Long.hashCode(denominator);
    }

    /** The fraction in lowest terms, {@code 3/4}. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

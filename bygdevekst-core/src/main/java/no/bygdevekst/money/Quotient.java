package no.bygdevekst.money;

import java.math.BigInteger;

/** Quotients of two products, exact however large the products are. */
final class Quotient {

    private Quotient() {}

    /**
     * {@code a · b ÷ (c · d)} as a whole number; {@code c · d} is greater than zero.
     *
     * @throws ArithmeticException if it does not fit
     */
    static long of(long a, long b, long c, long d, Rounding rounding) {
        if (isProductLong(a, b) && isProductLong(c, d)) {
            return rounding.quotient(a * b, c * d);
        }
        return rounding.quotient(product(a, b), product(c, d)).longValueExact();
    }

    /** Whether the product of two numbers fits in a {@code long}; nearly every one does, and takes no big number. */
    static boolean isProductLong(long a, long b) {
        if ((Math.abs(a) | Math.abs(b)) >>> 31 == 0) {
            return true;
        }
        return a == 0 || (a * b / a == b && !(a == -1 && b == Long.MIN_VALUE));
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}

package no.bygdevekst.json.reading;

import java.math.BigDecimal;

/**
 * Numbers that a host has held as {@code double} or {@code float}: a whole one is exact as long as every whole number
 * of its size is; one with a fraction may have been rounded, and what it was nobody can tell.
 */
final class BinaryFraction {

    private static final BigDecimal EXACT_AS_DOUBLE = BigDecimal.valueOf(1L << 53);
    private static final BigDecimal EXACT_AS_FLOAT = BigDecimal.valueOf(1L << 24);

    private BinaryFraction() {}

    /** Whether a number is binary, and is not a whole number that is surely exact. */
    static boolean isOne(Object number) {
        if (number instanceof Float single) {
            return !isExact(single.doubleValue(), EXACT_AS_FLOAT);
        }
        return number instanceof Double binary && !isExact(binary, EXACT_AS_DOUBLE);
    }

    private static boolean isExact(double number, BigDecimal most) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return false;
        }
        BigDecimal exact = new BigDecimal(number);
        return exact.abs().compareTo(most) <= 0 && exact.stripTrailingZeros().scale() <= 0;
    }
}

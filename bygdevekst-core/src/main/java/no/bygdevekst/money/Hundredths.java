package no.bygdevekst.money;

import java.math.BigInteger;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Given;

/** The plain form that amounts and hours share: no decimals where they are whole, else exactly two. */
final class Hundredths {

    /** No number of fewer digits is too large for a {@code BigInteger} to be made at once. */
    private static final int MOST_DIGITS = 20;

    private Hundredths() {}

    static String toString(long hundredths) {
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        long decimals = Math.abs(hundredths % 100);
        return (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100) + (decimals < 10 ? ".0" : ".") + decimals;
    }

    /**
     * Reads what {@link #toString(long)} writes.
     *
     * @param name what it is, with an article and examples, for the message
     * @param text the number
     * @return the hundredths
     * @throws IllegalArgumentException if it is not written so
     * @throws ArithmeticException if it does not fit; the length alone tells of a very long one
     */
    static long parse(String name, String text) {
        if (!Given.value("text", text).matches("-?[0-9]+(\\.[0-9]{2})?")) {
            throw new IllegalArgumentException("not " + name + ": '" + Excerpt.of(text) + "'");
        }
        boolean negative = text.charAt(0) == '-';
        String digits = text.substring(negative ? 1 : 0).replace(".", "");
        String hundredths = digits.length() == text.length() - (negative ? 1 : 0) ? digits + "00" : digits;
        int first = 0;
        while (first < hundredths.length() - 1 && hundredths.charAt(first) == '0') {
            first++;
        }
        if (hundredths.length() - first > MOST_DIGITS) {
            throw new ArithmeticException("does not fit: '" + Excerpt.of(text) + "'");
        }
        BigInteger size = new BigInteger(hundredths.substring(first));
        return (negative ? size.negate() : size).longValueExact();
    }
}

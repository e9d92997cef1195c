package no.bygdevekst.examples.browser.standin.tools.jackson.core.internal.shaded.fdp;

import java.math.BigInteger;

/** Reads numbers as the JDK does (<i>leser for heltall</i>): Jackson's own is faster and brings tables. */
public final class JavaBigIntegerParser {

    private static final int DECIMAL = 10;

    private JavaBigIntegerParser() {}

    /**
     * Reads a number.
     *
     * @param text its digits
     * @return the number
     */
    public static BigInteger parseBigInteger(CharSequence text) {
        return parseBigInteger(text, DECIMAL);
    }

    /**
     * Reads a number.
     *
     * @param text its digits
     * @param radix how many different digits there are
     * @return the number
     */
    public static BigInteger parseBigInteger(CharSequence text, int radix) {
        return new BigInteger(text.toString(), radix);
    }

    /**
     * Reads a number.
     *
     * @param text where it stands
     * @param from its first digit there
     * @param length how many there are
     * @param radix how many different digits there are
     * @return the number
     */
    public static BigInteger parseBigInteger(char[] text, int from, int length, int radix) {
        return new BigInteger(new String(text, from, length), radix);
    }
}

package no.bygdevekst.examples.browser.standin.tools.jackson.core.internal.shaded.fdp;

/** Reads numbers as the JDK does (<i>leser for tall</i>): Jackson's own is faster and brings tables. */
public final class JavaDoubleParser {

    private JavaDoubleParser() {}

    /**
     * Reads a number.
     *
     * @param text its digits
     * @return the number
     */
    public static double parseDouble(CharSequence text) {
        return Double.parseDouble(text.toString());
    }

    /**
     * Reads a number.
     *
     * @param text where it stands
     * @param from its first digit there
     * @param length how many there are
     * @return the number
     */
    public static double parseDouble(char[] text, int from, int length) {
        return Double.parseDouble(new String(text, from, length));
    }
}

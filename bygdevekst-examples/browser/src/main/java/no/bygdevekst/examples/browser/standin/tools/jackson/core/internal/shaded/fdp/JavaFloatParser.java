package no.bygdevekst.examples.browser.standin.tools.jackson.core.internal.shaded.fdp;

/** Reads numbers as the JDK does (<i>leser for tall</i>): Jackson's own is faster and brings tables. */
public final class JavaFloatParser {

    private JavaFloatParser() {}

    /**
     * Reads a number.
     *
     * @param text its digits
     * @return the number
     */
    public static float parseFloat(CharSequence text) {
        return Float.parseFloat(text.toString());
    }

    /**
     * Reads a number.
     *
     * @param text where it stands
     * @param from its first digit there
     * @param length how many there are
     * @return the number
     */
    public static float parseFloat(char[] text, int from, int length) {
        return Float.parseFloat(new String(text, from, length));
    }
}

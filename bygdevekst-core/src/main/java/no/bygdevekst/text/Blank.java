package no.bygdevekst.text;

import io.vavr.control.Option;

/**
 * What counts as blank (<i>tom</i>): no character outside Unicode's property White_Space.
 *
 * <p>The JDK's own tests differ from that property: {@link String#isBlank()} takes a no-break space for a character and
 * the separators U+001C to U+001F for space.
 */
public final class Blank {

    private Blank() {}

    /**
     * Whether a text has nothing to read.
     *
     * @param text any text
     * @return true if every character is white space, or there is none
     */
    public static boolean isBlank(String text) {
        Given.value("text", text);
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a text is absent or has nothing to read.
     *
     * @param text a text that may be absent
     * @return true if it is absent or blank
     */
    public static boolean isBlank(Option<String> text) {
        return Given.value("text", text).forAll(Blank::isBlank);
    }

    /**
     * Refuses a blank text.
     *
     * @param name what the text is, for the message
     * @param text any text
     * @return the text
     * @throws IllegalArgumentException if it is blank
     */
    public static String refuse(String name, String text) {
        if (isBlank(Given.value(name, text))) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return text;
    }

    /**
     * A text without the white space at its ends.
     *
     * @param text any text
     * @return what is left, empty of a blank text
     */
    public static String strip(String text) {
        Given.value("text", text);
        int from = 0;
        int to = text.length();
        while (from < to && isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    // PropList.txt of the Unicode character database, White_Space; all of them are in the basic plane.
    private static boolean isWhiteSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u0085'
                || c == '\u00A0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }
}

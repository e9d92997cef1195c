package no.bygdevekst.text;

/**
 * A text that somebody else has written, as it stands among the library's own words (<i>utdrag</i>): no longer than
 * there is room for, and without characters that a reader does not see or that turn the words around them. The letter
 * U+202E, which writes what follows from right to left, is shown as <code>&#92;u202e</code>.
 *
 * <p>Documents and arguments carry a text as it is.
 */
public final class Excerpt {

    /** The most UTF-16 code units of a text that are shown. */
    public static final int LONGEST = 120;

    private Excerpt() {}

    /**
     * The beginning of a text.
     *
     * @param text any text
     * @return the text, or its first 120 UTF-16 code units and …; a pair of surrogates is never cut in two, and what
     *     does not show is written as an escape
     */
    public static String of(String text) {
        if (Given.value("text", text).length() <= LONGEST) {
            return whole(text);
        }
        int end = isPair(text, LONGEST - 1) ? LONGEST - 1 : LONGEST;
        return whole(text.substring(0, end)) + "…";
    }

    /**
     * A whole text, where what it is must be seen to its end, such as the name of a file.
     *
     * @param text any text
     * @return the text, in which what does not show is written as an escape
     */
    public static String whole(String text) {
        Given.value("text", text);
        int next = nextUnseen(text, 0);
        if (next == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int after = 0;
        for (; next < text.length(); next = nextUnseen(text, after)) {
            shown.append(text, after, next).append(escape(text.charAt(next)));
            after = next + 1;
        }
        return shown.append(text, after, text.length()).toString();
    }

    private static int nextUnseen(String text, int from) {
        int i = from;
        while (i < text.length() && (isPair(text, i) || !isUnseen(text.charAt(i)))) {
            i += isPair(text, i) ? 2 : 1;
        }
        return i;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    // Controls, what separates lines, what sets a direction, what has no width, and half of a pair.
    private static boolean isUnseen(char c) {
        return c < ' '
                || (c >= '\u007F' && c <= '\u009F')
                || c == '\u061C'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\uFEFF'
                || Character.isSurrogate(c);
    }

    private static String escape(char c) {
        return "\\u" + Integer.toHexString(0x10000 | c).substring(1);
    }
}

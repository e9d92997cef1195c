package no.bygdevekst.text;

/** The beginning of a text (<i>utdrag</i>), as much as a message has room for. */
public final class Excerpt {

    private static final int LONGEST = 60;

    private Excerpt() {}

    /**
     * The beginning of a text.
     *
     * @param text any text
     * @return the text, or its first 59 UTF-16 code units and …; a pair of surrogates is never cut in two
     */
    public static String of(String text) {
        if (Given.value("text", text).length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}

package no.bygdevekst.json.reading;

/** What counts as whole in UTF-16: surrogates stand in pairs. */
final class Utf16 {

    private Utf16() {}

    /** Whether a text has half a pair of surrogates that stands alone. */
    static boolean hasHalfPair(String text) {
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (Character.isBmpCodePoint(codePoint) && Character.isSurrogate(text.charAt(i))) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }
}

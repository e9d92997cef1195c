package no.bygdevekst.json.reading;

/** What counts as whole in UTF-16: surrogates stand in pairs. */
final class Utf16 {

    private Utf16() {}

    /** Whether a text has half a pair of surrogates that stands alone. */
    static boolean hasHalfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (Character.isBmpCodePoint(text.codePointAt(i))) {
                return true;
            }
            i++;
        }
        return false;
    }
}

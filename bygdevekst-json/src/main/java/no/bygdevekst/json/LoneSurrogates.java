package no.bygdevekst.json;

/** Halves of surrogate pairs that stand alone: a JSON string can hold them as escapes, UTF-8 has no form for them. */
final class LoneSurrogates {

    private LoneSurrogates() {}

    /** A JSON text with every lone surrogate, which can only stand in a string, written as its escape. */
    static String escaped(String json) {
        int first = firstIn(json);
        if (first == json.length()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 64).append(json, 0, first);
        json.substring(first).codePoints().forEach(c -> {
            if (isSurrogate(c)) {
                escaped.append(String.format("\\u%04x", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static int firstIn(String text) {
        int i = 0;
        while (i < text.length() && !isSurrogate(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}

package no.bygdevekst.json.codec;

/** What a message shows of a document's own text: a bounded piece, on one line. */
final class Quote {

    /** The most UTF-16 code units of a text that are shown. */
    static final int LONGEST = 60;

    private Quote() {}

    static String of(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, end(text)) + "…";
        return onOneLine(shown);
    }

    // A pair of surrogates is kept whole.
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    }

    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isShown(c)) {
                line.appendCodePoint(c);
            } else {
                line.append(String.format("\\u%04x", c));
            }
        });
        return line.toString();
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}

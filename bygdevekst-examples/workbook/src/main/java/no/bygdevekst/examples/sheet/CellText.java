package no.bygdevekst.examples.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as cells hold them (<i>celletekst</i>): what XML cannot hold is written {@code _xHHHH_}, as the format of
 * workbooks has it, and so is an underscore that would otherwise begin such an escape.
 */
public final class CellText {

    private static final Pattern ESCAPED =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private CellText() {}

    /**
     * The text as it is written.
     *
     * @param text any text
     * @return the text with what XML cannot hold escaped
     */
    public static String escaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        String.format("_x%04X_", (int) match.group().charAt(0))));
    }
}

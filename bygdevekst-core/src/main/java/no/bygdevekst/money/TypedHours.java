package no.bygdevekst.money;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours as people type them: digits, or groups of three set apart by a space, one or two decimals after a comma or a
 * point (which three would not be), and the word behind or not.
 */
final class TypedHours {

    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,3}(?:" + SPACE + "[0-9][0-9][0-9]){1,4}|[0-9]{1,15})" + "(?:[.,]([0-9]{1,2}))?(?:"
                    + SPACE + "?(?:timer|timar|time|hours|hour|t|h))?");

    private TypedHours() {}

    /**
     * The hundredths of an hour.
     *
     * @throws IllegalArgumentException if the text is not written so
     */
    static long hundredths(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("not hours");
        }
        String decimals = written.group(2) == null ? "" : written.group(2);
        String digits = written.group(1).replaceAll(SPACE, "") + (decimals + "00").substring(0, 2);
        return Long.parseLong(digits);
    }
}

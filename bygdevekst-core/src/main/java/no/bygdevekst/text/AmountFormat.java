package no.bygdevekst.text;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The written form of amounts (<i>beløp</i>), such as «16 000 000 kr» and «812 500,50 kr».
 *
 * <p>Groups of three digits are set apart by a no-break space (U+00A0), as is the currency; a negative amount takes the
 * minus sign U+2212; øre are written where there are any, with two decimals. Norwegian has a decimal comma and
 * {@code kr} behind, English a decimal point and {@code NOK} in front. The JDK's own formats differ between versions,
 * so they are not used.
 */
public final class AmountFormat {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char MINUS = '\u2212';

    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<minus>[-\\u2212]?)(?:kr\\.?" + SPACE + "?)?(?<kroner>\\d{1,3}(?:" + SPACE + "\\d\\d\\d)+|\\d+)"
                    + "(?:,(?:(?<ore>\\d{2})|[-\\u2013\\u2014]))?(?:" + SPACE + "?(?:kr\\.?|kroner))?");

    /** More than any amount needs that fits. */
    private static final int LONGEST = 60;

    private AmountFormat() {}

    /**
     * Writes an amount.
     *
     * @param ore the amount in øre
     * @param language which language
     * @return such as {@code 812 500,50 kr}, with no-break spaces
     */
    public static String format(long ore, Language language) {
        String number = formatNumber(ore, language);
        return language == Language.ENGLISH ? "NOK" + NO_BREAK_SPACE + number : number + NO_BREAK_SPACE + "kr";
    }

    /**
     * Writes an amount without its currency, as in a column that names it once.
     *
     * @param ore the amount in øre
     * @param language which language
     * @return such as {@code 812 500,50}, with no-break spaces
     */
    public static String formatNumber(long ore, Language language) {
        return number(ore, Given.value("language", language) == Language.ENGLISH ? '.' : ',');
    }

    /**
     * Reads an amount as people write it in Norwegian: digits, or groups of three set apart by a space (U+0020, U+00A0
     * or U+202F); a comma and two decimals, or a comma and a dash, or neither; {@code -} or U+2212 in front; {@code kr}
     * in front, or {@code kr} or {@code kroner} behind, or neither. A full stop is refused, since it can mean two
     * things.
     *
     * <p>Examples: {@code 16 000 000 kr}, {@code -812500,50}, {@code 200 000,-}, {@code kr 200 000}, {@code 200 000
     * kroner}.
     *
     * @param text the written amount
     * @return the amount in øre
     * @throws IllegalArgumentException if it is not written so, or has more than 60 characters
     * @throws ArithmeticException if it does not fit in a {@code long} of øre
     */
    public static long parse(String text) {
        Matcher written = WRITTEN.matcher(Given.value("amount", text));
        if (text.length() > LONGEST || !written.matches()) {
            throw new IllegalArgumentException(
                    "not an amount, such as '16 000 000 kr', '812 500,50' or '200 000,-': '" + Excerpt.of(text) + "'");
        }
        String digits = written.group("kroner").replaceAll("\\D", "")
                + (written.group("ore") == null ? "00" : written.group("ore"));
        String sign = written.group("minus").isEmpty() ? "" : "-";
        return new BigInteger(sign + digits).longValueExact();
    }

    /**
     * Reads an amount as people write it in a language: as {@link #parse(String)} does, and in English also with a
     * decimal point before two decimals and {@code NOK} in front or behind.
     *
     * <p>Examples: {@code 177 700,50} in any language, {@code NOK 177 700.50} in English.
     *
     * @param text the written amount
     * @param language which language
     * @return the amount in øre
     * @throws IllegalArgumentException if it is not written so, or has more than 60 characters
     * @throws ArithmeticException if it does not fit in a {@code long} of øre
     */
    public static long parse(String text, Language language) {
        Given.value("amount", text);
        return Given.value("language", language) == Language.ENGLISH
                ? parse(text.replaceFirst("\\.(?=[0-9]{2}(?:[^0-9]|$))", ",")
                        .replaceFirst("^NOK" + SPACE + "?|" + SPACE + "?NOK$", ""))
                : parse(text);
    }

    private static String number(long ore, char decimalMark) {
        String digits = Long.toString(ore / 100).replace("-", "");
        StringBuilder out = new StringBuilder();
        if (ore < 0) {
            out.append(MINUS);
        }
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(NO_BREAK_SPACE);
            }
            out.append(digits.charAt(i));
        }
        long rest = Math.abs(ore % 100);
        if (rest != 0) {
            out.append(decimalMark).append(rest / 10).append(rest % 10);
        }
        return out.toString();
    }
}

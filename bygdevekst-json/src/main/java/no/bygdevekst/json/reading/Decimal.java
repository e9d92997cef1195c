package no.bygdevekst.json.reading;

/**
 * A JSON number, looked at digit by digit (<i>desimaltall</i>): never by way of a binary fraction, and in a time that
 * grows with its length however large its exponent is.
 *
 * @param hundredths its value in hundredths, cut after the second decimal, or an end of {@code long} if it is too large
 * @param decimals how many decimals it has, trailing zeros not counted
 */
public record Decimal(long hundredths, long decimals) {

    private static final Decimal ZERO = new Decimal(0, 0);

    /** No exponent that is read is nearer to overflow, and no text is long enough to make up for it. */
    private static final long LARGEST_EXPONENT = 1_000_000_000_000L;

    /** The highest power of ten whose digits, hundredths included, fit in a {@code long}. */
    private static final long LARGEST_POWER = 15;

    /** A whole number. */
    static Decimal ofWhole(int number) {
        return new Decimal(number * 100L, 0);
    }

    /**
     * The number of a text that JSON takes for one.
     *
     * @param text such as {@code 812500.50}, {@code -0} or {@code 1E3}
     */
    static Decimal of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    /** The number of as many characters from one of them on, which JSON takes for a number. */
    static Decimal of(char[] text, int from, int length) {
        int end = from + length;
        int mantissaEnd = mantissaEnd(text, from, end);
        long exponent = mantissaEnd == end ? 0 : exponent(text, mantissaEnd + 1, end);
        int first = nextDigitButZero(text, from, mantissaEnd, 1);
        if (first == mantissaEnd) {
            return ZERO;
        }
        int last = nextDigitButZero(text, mantissaEnd - 1, from - 1, -1);
        int unit = unit(text, from, mantissaEnd);
        long highest = power(first, unit) + exponent;
        long lowest = power(last, unit) + exponent;
        long size = highest > LARGEST_POWER ? Long.MAX_VALUE : hundredths(text, first, last, highest);
        return new Decimal(text[from] == '-' ? -size : size, Math.max(0, -lowest));
    }

    private static int mantissaEnd(char[] text, int from, int end) {
        int i = from;
        while (i < end && text[i] != 'e' && text[i] != 'E') {
            i++;
        }
        return i;
    }

    // Where the point stands, or where it would.
    private static int unit(char[] text, int from, int mantissaEnd) {
        int i = from;
        while (i < mantissaEnd && text[i] != '.') {
            i++;
        }
        return i;
    }

    private static long exponent(char[] text, int from, int end) {
        boolean negative = text[from] == '-';
        long exponent = 0;
        for (int i = from; i < end; i++) {
            if (isDigit(text[i])) {
                exponent = Math.min(LARGEST_EXPONENT, exponent * 10 + text[i] - '0');
            }
        }
        return negative ? -exponent : exponent;
    }

    private static int nextDigitButZero(char[] text, int from, int end, int step) {
        int i = from;
        while (i != end && (!isDigit(text[i]) || text[i] == '0')) {
            i += step;
        }
        return i;
    }

    // The power of ten of the digit at an index, where the digit before the index "unit" is the ones.
    private static long power(int index, int unit) {
        return index < unit ? unit - 1 - index : unit - index;
    }

    // The digits down to the second decimal, each a power of ten below the one before it; zeros where they end sooner.
    private static long hundredths(char[] text, int first, int last, long highest) {
        long size = 0;
        int i = first;
        for (long power = highest; power >= -2; power--) {
            while (i <= last && !isDigit(text[i])) {
                i++;
            }
            size = size * 10 + (i <= last ? text[i] - '0' : 0);
            i++;
        }
        return size;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package no.bygdevekst.json.reading;

/** A number with a comma before its decimals, {@code 812500,50}, which JSON takes for a number and something more. */
final class DecimalComma {

    private DecimalComma() {}

    /**
     * Whether a parser that stopped at a character stopped at the first decimal behind a comma.
     *
     * @param bytes the document, which is UTF-8 as far as that character
     * @param offset the character, in UTF-16 code units from 0
     */
    static boolean endsAt(byte[] bytes, long offset) {
        int at = TextPosition.byteIndex(bytes, offset);
        return isDigit(bytes, at) && at >= 2 && bytes[at - 1] == ',' && isDigit(bytes, at - 2);
    }

    private static boolean isDigit(byte[] bytes, int index) {
        return index >= 0 && index < bytes.length && bytes[index] >= '0' && bytes[index] <= '9';
    }
}

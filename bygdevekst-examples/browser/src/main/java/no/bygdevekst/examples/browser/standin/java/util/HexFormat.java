package no.bygdevekst.examples.browser.standin.java.util;

/** Bytes as hexadecimal digits in lower case, nothing between them (<i>heksadesimal form</i>). */
public final class HexFormat {

    private static final HexFormat PLAIN = new HexFormat();
    private static final String DIGITS = "0123456789abcdef";

    private HexFormat() {}

    /**
     * The form.
     *
     * @return digits in lower case
     */
    public static HexFormat of() {
        return PLAIN;
    }

    /**
     * All of some bytes.
     *
     * @param bytes the bytes
     * @return two digits for each
     */
    public String formatHex(byte[] bytes) {
        return formatHex(bytes, 0, bytes.length);
    }

    /**
     * Some of some bytes.
     *
     * @param bytes the bytes
     * @param from the first
     * @param to the one after the last
     * @return two digits for each
     */
    public String formatHex(byte[] bytes, int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            digits.append(DIGITS.charAt((bytes[i] >> 4) & 0xF)).append(DIGITS.charAt(bytes[i] & 0xF));
        }
        return digits.toString();
    }
}

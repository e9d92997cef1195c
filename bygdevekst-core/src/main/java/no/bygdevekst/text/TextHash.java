package no.bygdevekst.text;

/**
 * The hash of a text that somebody else has chosen (<i>hakkverdi</i>), such as an id. Texts of one
 * {@link String#hashCode()} are made by the thousand with a pencil, and a map of them is a list; texts of one such hash
 * can only be searched for, each among four billion. The same text has the same hash on every machine, so that nothing
 * depends on a chance.
 *
 * <p>It is SipHash-2-4 with a fixed key, folded to 32 bits.
 */
public final class TextHash {

    private static final long KEY_0 = 0x6279_6764_6576_656BL;
    private static final long KEY_1 = 0x7374_6176_7461_6C65L;
    private static final int CHARS = 4;

    private long v0 = KEY_0 ^ 0x736f_6d65_7073_6575L;
    private long v1 = KEY_1 ^ 0x646f_7261_6e64_6f6dL;
    private long v2 = KEY_0 ^ 0x6c79_6765_6e65_7261L;
    private long v3 = KEY_1 ^ 0x7465_6462_7974_6573L;

    private TextHash() {}

    /**
     * The hash of a text.
     *
     * @param text any text
     * @return the same for equal texts
     */
    public static int of(String text) {
        int length = Given.value("text", text).length();
        TextHash hash = new TextHash();
        for (int i = 0; i <= length; i += CHARS) {
            hash.take(word(text, i, length));
        }
        return hash.end();
    }

    // Four characters; the last word holds what is left, and the length above them.
    private static long word(String text, int from, int length) {
        int to = Math.min(length, from + CHARS);
        long word = to - from < CHARS ? (long) length << 48 : 0;
        for (int i = from; i < to; i++) {
            word ^= (long) text.charAt(i) << (16 * (i - from));
        }
        return word;
    }

    private void take(long word) {
        v3 ^= word;
        round();
        round();
        v0 ^= word;
    }

    private int end() {
        v2 ^= 0xff;
        for (int i = 0; i < 4; i++) {
            round();
        }
        return Long.hashCode(v0 ^ v1 ^ v2 ^ v3);
    }

    private void round() {
        v0 += v1;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v3;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v2 = Long.rotateLeft(v2, 32);
    }
}

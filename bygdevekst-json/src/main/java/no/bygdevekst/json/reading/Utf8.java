package no.bygdevekst.json.reading;

import java.nio.ByteBuffer;

/**
 * What counts as UTF-8, byte by byte: the well-formed sequences of the Unicode standard, table 3-7, and no other.
 * Neither overlong forms nor surrogates are among them.
 */
final class Utf8 {

    /** The bits that none of eight bytes of ASCII has. */
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    /** Whether some bytes begin with a byte order mark. */
    static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** Whether all of some bytes are UTF-8. */
    static boolean isWellFormed(byte[] bytes) {
        ByteBuffer eightBytes = ByteBuffer.wrap(bytes);
        int i = 0;
        while (i < bytes.length) {
            if (i + Long.BYTES <= bytes.length && (eightBytes.getLong(i) & NOT_ASCII) == 0) {
                i += Long.BYTES;
                continue;
            }
            int length = sequenceLength(bytes, i);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /** How many bytes the sequence at an index has: 1 to 4, or 0 if it is not well-formed. */
    static int sequenceLength(byte[] bytes, int index) {
        int lead = bytes[index] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (lead < 0xC2 || lead > 0xF4 || index + length > bytes.length || !isSecond(lead, bytes[index + 1] & 0xFF)) {
            return 0;
        }
        for (int i = index + 2; i < index + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** The code point of the well-formed sequence of a length at an index. */
    static int codePoint(byte[] bytes, int index, int length) {
        if (length == 1) {
            return bytes[index];
        }
        int codePoint = bytes[index] & (0x7F >> length);
        for (int i = index + 1; i < index + length; i++) {
            codePoint = (codePoint << 6) | (bytes[i] & 0x3F);
        }
        return codePoint;
    }

    // After some lead bytes the second byte has narrower bounds.
    private static boolean isSecond(int lead, int second) {
        int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        return lowest <= second && second <= highest;
    }
}

package no.bygdevekst.json.reading;

import java.io.Reader;
import no.bygdevekst.place.ProblemCode;

/**
 * The characters of some bytes, as long as they are UTF-8 and within a limit.
 *
 * <p>What stands before the first byte that is not, or is too much, is given out first: so a parser that stops there
 * never learns of what comes later, and which of two problems was met first is never in doubt.
 */
final class Utf8Reader extends Reader {

    private final byte[] bytes;
    private final int limit;
    private int index;
    private char pending;

    Utf8Reader(byte[] bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int end = offset + length;
        int at = offset;
        if (pending != 0 && at < end) {
            buffer[at++] = pending;
            pending = 0;
        }
        while (at < end && index < bytes.length) {
            int sequence = index < limit ? Utf8.sequenceLength(bytes, index) : 0;
            if (sequence == 0) {
                return givenOut(at - offset);
            }
            int codePoint = Utf8.codePoint(bytes, index, sequence);
            index += sequence;
            at = put(codePoint, buffer, at, end);
        }
        return at == offset && length > 0 ? -1 : at - offset;
    }

    // The second half of a pair of surrogates waits where there is no room for it.
    private int put(int codePoint, char[] buffer, int at, int end) {
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            buffer[at] = (char) codePoint;
            return at + 1;
        }
        buffer[at] = Character.highSurrogate(codePoint);
        if (at + 1 == end) {
            pending = Character.lowSurrogate(codePoint);
            return end;
        }
        buffer[at + 1] = Character.lowSurrogate(codePoint);
        return at + 2;
    }

    private int givenOut(int count) {
        if (count > 0) {
            return count;
        }
        throw index < limit
                ? new Unreadable(ProblemCode.SYNTAX, index, DocumentMessages.notUtf8())
                : new Unreadable(ProblemCode.TOO_LARGE, index, DocumentMessages.tooManyBytes(limit));
    }

    @Override
    public void close() {}
}

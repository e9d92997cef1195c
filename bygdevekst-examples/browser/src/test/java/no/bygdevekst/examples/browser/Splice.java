package no.bygdevekst.examples.browser;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A change of a document.
 *
 * @param at where, in bytes
 * @param gone how many bytes are taken out there
 * @param put what is put in instead
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are put in once, and compared by nobody
record Splice(int at, int gone, byte[] put) {

    /** The same place, with other bytes put in. */
    Splice with(String put) {
        return new Splice(at, gone, latin(put));
    }

    /** What is taken out of a text of one byte a character. */
    String of(String text) {
        return text.substring(at, at + gone);
    }

    /** The document with the change made. */
    byte[] applied(byte[] document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(document, 0, at);
        out.writeBytes(put);
        out.write(document, at + gone, document.length - at - gone);
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

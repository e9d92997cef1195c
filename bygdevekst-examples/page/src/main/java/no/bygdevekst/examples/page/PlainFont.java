package no.bygdevekst.examples.page;

import java.nio.ByteBuffer;

/**
 * A font that draws each letter as it is (<i>skrift</i>). What a font says of letters that are drawn as one is looked
 * up anew for every word by the library that writes the PDF, which takes most of the time; so it is handed a font that
 * says nothing of that. The file stays as it was given out.
 */
final class PlainFont {

    private static final int COUNT_AT = 4;
    private static final int FIRST_TABLE_AT = 12;
    private static final int TABLE = 16;
    private static final int SUBSTITUTION = tag("GSUB");
    private static final int UNKNOWN = tag("zzzz");

    private PlainFont() {}

    /** The font under whose list of tables none is called that of substitutions. */
    static byte[] of(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font.clone());
        int tables = bytes.getShort(COUNT_AT);
        for (int i = 0; i < tables; i++) {
            int at = FIRST_TABLE_AT + i * TABLE;
            if (bytes.getInt(at) == SUBSTITUTION) {
                bytes.putInt(at, UNKNOWN);
            }
        }
        return bytes.array();
    }

    private static int tag(String name) {
        return (name.charAt(0) << 24) | (name.charAt(1) << 16) | (name.charAt(2) << 8) | name.charAt(3);
    }
}

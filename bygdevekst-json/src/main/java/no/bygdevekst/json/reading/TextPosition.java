package no.bygdevekst.json.reading;

/**
 * A line and a column, both from 1, columns in UTF-16 code units (<i>linje og kolonne</i>).
 *
 * @param line the line; a line ends with a line feed, a carriage return or both
 * @param column the column
 */
record TextPosition(int line, int column) {

    /** The position of a byte, all before it being UTF-8. */
    static TextPosition of(byte[] bytes, int index) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            byte b = bytes[i];
            if (b == '\n' || (b == '\r' && (i + 1 == index || bytes[i + 1] != '\n'))) {
                line++;
                column = 1;
            } else if (b != '\r') {
                column += units(b);
            }
        }
        return new TextPosition(line, column);
    }

    /** The byte at which a character begins, all before it being UTF-8; the length of the bytes beyond their end. */
    static int byteIndex(byte[] bytes, long offset) {
        int index = 0;
        long passed = units(bytes, 0);
        while (index < bytes.length && passed <= offset) {
            index++;
            passed += units(bytes, index);
        }
        return index;
    }

    private static int units(byte[] bytes, int index) {
        return index < bytes.length ? units(bytes[index]) : 0;
    }

    // A code point counts at its first byte, one beyond the basic plane twice.
    private static int units(byte b) {
        if ((b & 0xC0) == 0x80) {
            return 0;
        }
        return (b & 0xF8) == 0xF0 ? 2 : 1;
    }
}

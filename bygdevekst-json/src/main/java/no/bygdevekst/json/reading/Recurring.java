package no.bygdevekst.json.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the short strings that a document has again and again, such as the parties of its lines. There is
 * room for a certain number, and one takes the place of another: a document can make it useless, but not large.
 */
final class Recurring {

    private static final int PLACES = 256;
    private static final int LONGEST = 48;
    private static final int TELLING = 5;

    private final @Nullable Known[] places = new Known[PLACES];

    /** What the strings of a kind, such as parties, were made into. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them but by what they are made of
    private record Known(Object kind, char[] text, Object value) {

        boolean isOf(Object kind, char[] characters, int from, int length) {
            return this.kind == kind && Arrays.equals(text, 0, text.length, characters, from, from + length);
        }
    }

    /** What was noted of a kind for some characters, if anything was. */
    @Nullable
    Object find(Object kind, char[] characters, int from, int length) {
        if (length > LONGEST) {
            return null;
        }
        Known known = places[place(kind, characters, from, length)];
        return known != null && known.isOf(kind, characters, from, length) ? known.value() : null;
    }

    /** Notes the value of a kind that a string was made into. */
    void note(Object kind, String text, Object value) {
        if (text.length() <= LONGEST) {
            char[] characters = text.toCharArray();
            places[place(kind, characters, 0, characters.length)] = new Known(kind, characters, value);
        }
    }

    // What is of one kind differs at its end, as numbers and dates do.
    private static int place(Object kind, char[] characters, int from, int length) {
        int hash = System.identityHashCode(kind) + length;
        for (int i = from + Math.max(0, length - TELLING); i < from + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return (hash ^ hash >>> 8) & PLACES - 1;
    }
}

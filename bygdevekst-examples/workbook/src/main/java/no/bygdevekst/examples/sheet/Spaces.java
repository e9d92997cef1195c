package no.bygdevekst.examples.sheet;

import io.vavr.collection.Vector;
import java.util.Locale;
import no.bygdevekst.text.Blank;

/** What people cannot see in a cell (<i>mellomrom</i>): spaces of any kind at its ends, and several in a row. */
public final class Spaces {

    private Spaces() {}

    /**
     * Words as they are compared: without space at the ends, with one plain space in a row, and in any case.
     *
     * @param text the words
     * @return what is compared
     */
    public static String normal(String text) {
        return single(text).toLowerCase(Locale.ROOT);
    }

    static String single(String text) {
        return Blank.strip(text).replaceAll("[\\s\u00a0\u202f\u2007]+", " ");
    }

    static String none(String text) {
        return text.replaceAll("[\\s\u00a0\u202f\u2007]+", "");
    }

    /** What stands between signs, such as semicolons. */
    static Vector<String> listed(String text, String between) {
        return Vector.of(text.split(between, -1)).map(Blank::strip).filter(part -> !part.isEmpty());
    }
}

package no.bygdevekst.examples.layout;

import io.vavr.collection.Vector;

/** Text broken into lines at its spaces (<i>linjebryting</i>); a no-break space stays where it is. */
final class Wrapping {

    private Wrapping() {}

    /** The lines of a text, none wider than the width unless a single word is; an empty text has one empty line. */
    static Vector<String> wrap(String text, int width) {
        Vector<String> lines = Vector.empty();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" +")) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                lines = lines.append(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return lines.append(line.toString());
    }

    /** The width in code points. */
    static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** The width of the widest word. */
    static int widestWord(String text) {
        return Vector.of(text.split(" ")).map(Wrapping::width).max().getOrElse(0);
    }

    // A title in a plan may hold anything; a terminal is not to obey it.
    private static String printable(String text) {
        return text.strip().replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }
}

package no.bygdevekst.text;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * How long a text can be (<i>lengste tekst</i>), in UTF-16 code units: an id 100, a name or title 300, any other 20
 * 000.
 */
public final class TextBounds {

    /** The longest id. */
    public static final int ID = 100;

    /** The longest name or title. */
    public static final int NAME = 300;

    /** The longest of any other text. */
    public static final int TEXT = 20_000;

    private TextBounds() {}

    /**
     * Refuses a name or title that is blank or longer than {@value #NAME} code units.
     *
     * @param name what the text is, for the message
     * @param text any text
     * @return the text
     * @throws IllegalArgumentException if it is blank or too long
     */
    public static String checkName(String name, String text) {
        return checkLength(name, Blank.refuse(name, text), NAME);
    }

    /**
     * Refuses a text longer than {@value #TEXT} code units.
     *
     * @param name what the text is, for the message
     * @param text any text
     * @return the text
     * @throws IllegalArgumentException if it is too long
     */
    public static String check(String name, String text) {
        return checkLength(name, text, TEXT);
    }

    /**
     * Refuses a text longer than {@value #TEXT} code units, if there is one.
     *
     * @param name what the text is, for the message
     * @param text a text that may be absent
     * @throws IllegalArgumentException if it is too long
     */
    public static void check(String name, Option<String> text) {
        if (Given.value(name, text).isDefined()) {
            check(name, text.get());
        }
    }

    /**
     * Refuses texts of which one is longer than {@value #TEXT} code units.
     *
     * @param name what the texts are, for the message
     * @param texts any texts
     * @throws IllegalArgumentException if one is too long
     */
    public static void check(String name, Vector<String> texts) {
        for (int i = 0; i < Given.value(name, texts).size(); i++) {
            check(name + "[" + i + "]", texts.get(i));
        }
    }

    private static String checkLength(String name, String text, int longest) {
        if (Given.value(name, text).length() > longest) {
            throw new IllegalArgumentException(
                    name + " has more than " + longest + " UTF-16 code units: " + text.length());
        }
        return text;
    }
}

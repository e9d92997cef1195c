package no.bygdevekst.identifier;

import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.TextBounds;

/**
 * Which texts an identifier may be (<i>form</i>). It is asked of every party of every budget line, so it looks at the
 * characters one by one; the regular expression says the same, for people.
 */
enum Form {
    TWO_DIGITS("[0-9]{2}", 2, Form.DIGITS, ""),
    FOUR_DIGITS("[0-9]{4}", 4, Form.DIGITS, ""),
    NINE_DIGITS("[1-9][0-9]{8}", 9, Form.NOT_ZERO, "0"),
    SHORT_ID("[a-z0-9][a-z0-9-]{0,99}", Form.ANY_LENGTH, Form.DIGITS + Form.SMALL, "-"),
    LONG_ID("[A-Za-z0-9][A-Za-z0-9._-]{0,99}", Form.ANY_LENGTH, Form.DIGITS + Form.SMALL + Form.CAPITALS, "._-");

    private static final String DIGITS = "0123456789";
    private static final String NOT_ZERO = "123456789";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int ANY_LENGTH = 0;
    private static final int LONGEST = TextBounds.ID;
    private static final int ASCII = 128;

    private final String expression;
    private final int length;
    private final boolean[] anywhere;
    private final boolean[] notFirst;

    Form(String expression, int length, String anywhere, String notFirst) {
        this.expression = expression;
        this.length = length;
        this.anywhere = table(anywhere);
        this.notFirst = table(notFirst);
    }

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[ASCII];
        characters.chars().forEach(c -> table[c] = true);
        return table;
    }

    /** Whether a text has the form. */
    boolean fits(String text) {
        if (length == ANY_LENGTH ? text.isEmpty() || text.length() > LONGEST : text.length() != length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII || !(anywhere[c] || (notFirst[c] && i > 0))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Gives a text back that has the form.
     *
     * @throws IllegalArgumentException if it has not; the message begins with the name
     */
    String require(String name, String text) {
        Given.value(name, text);
        if (!fits(text)) {
            throw new IllegalArgumentException(
                    name + " has not the form " + expression + ": '" + Excerpt.of(text) + "'");
        }
        return text;
    }

    /** The form as a regular expression. */
    @Override
    public String toString() {
        return expression;
    }
}

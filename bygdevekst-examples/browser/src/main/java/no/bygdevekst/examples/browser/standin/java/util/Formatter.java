package no.bygdevekst.examples.browser.standin.java.util;

import java.util.Locale;

/**
 * Fills in the messages of Jackson, and no more than these need (<i>utfylling</i>): {@code %s}, {@code %d}, {@code %c}
 * and {@code %x}, with a width and leading zeros. The compiler has one that does all, and brings every currency with
 * it.
 */
public final class Formatter {

    private final StringBuilder out = new StringBuilder();

    /** Nothing filled in yet. */
    public Formatter() {}

    /**
     * Fills in a text.
     *
     * @param format the text
     * @param arguments what to fill in, in order
     * @return this
     * @throws IllegalArgumentException if something else is asked for
     */
    public Formatter format(String format, Object... arguments) {
        int argument = 0;
        int end = 0;
        for (int begin = format.indexOf('%'); begin >= 0; begin = format.indexOf('%', end)) {
            out.append(format, end, begin);
            int conversion = afterDigits(format, begin + 1);
            String width = format.substring(begin + 1, conversion);
            if (format.charAt(conversion) == '%') {
                out.append('%');
            } else {
                put(filled(format.charAt(conversion), arguments[argument]), width);
                argument++;
            }
            end = conversion + 1;
        }
        out.append(format, end, format.length());
        return this;
    }

    /** What is filled in so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private static int afterDigits(String format, int from) {
        int at = from;
        while (at < format.length() - 1 && Character.isDigit(format.charAt(at))) {
            at++;
        }
        return at;
    }

    private void put(String text, String width) {
        int least = width.isEmpty() ? 0 : Integer.parseInt(width);
        out.append((width.startsWith("0") ? "0" : " ").repeat(Math.max(0, least - text.length())))
                .append(text);
    }

    private static String filled(char conversion, Object argument) {
        return switch (conversion) {
            case 's', 'd' -> String.valueOf(argument);
            case 'c' ->
                argument instanceof Integer code ? new String(Character.toChars(code)) : String.valueOf(argument);
            case 'x' -> hexadecimal(argument);
            case 'X' -> hexadecimal(argument).toUpperCase(Locale.ROOT);
            default -> throw new IllegalArgumentException("no such conversion: %" + conversion);
        };
    }

    private static String hexadecimal(Object argument) {
        if (argument instanceof Byte value) {
            return Integer.toHexString(value & 0xFF);
        }
        return argument instanceof Long value
                ? Long.toHexString(value)
                : Integer.toHexString(((Number) argument).intValue());
    }
}

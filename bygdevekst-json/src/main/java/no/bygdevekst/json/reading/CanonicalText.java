package no.bygdevekst.json.reading;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bygdevekst.place.ProblemCode;

/**
 * The canonical form (RFC 8785) of what is read: members by the UTF-16 units of their names, no space, and each string
 * and number in the one way that ECMAScript writes it.
 *
 * <p>It is for plan documents, which have been read before: a number then has two decimals at the most and is no larger
 * than its format allows, so that its digits are those of the nearest binary fraction; a name stands once; and nothing
 * is {@code null}.
 */
public final class CanonicalText {

    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String ESCAPED_AS = "btnfr\"\\";

    private CanonicalText() {}

    /** The form of the value that the input stands at, or none where a text in it has none. */
    public static Option<String> read(JsonInput in) {
        long before = in.problemCount();
        String text = value(in);
        return Option.when(in.problemCount() == before, text);
    }

    private static String value(JsonInput in) {
        return switch (in.type()) {
            case OBJECT -> object(in);
            case ARRAY -> array(in);
            case STRING -> string(in);
            case NUMBER -> number(in.number());
            default -> in.text();
        };
    }

    private static String object(JsonInput in) {
        Map<String, String> members = new TreeMap<>();
        while (in.nextMember()) {
            String name = in.memberName();
            in.next();
            members.put(name, value(in));
        }
        members.replaceAll((name, value) -> quoted(name) + ":" + value);
        return "{" + String.join(",", members.values()) + "}";
    }

    private static String array(JsonInput in) {
        List<String> elements = new ArrayList<>();
        while (in.nextElement()) {
            elements.add(value(in));
        }
        return "[" + String.join(",", elements) + "]";
    }

    private static String string(JsonInput in) {
        String text = in.text();
        if (Utf16.hasHalfPair(text)) {
            in.problem(ProblemCode.NOT_ALLOWED, DocumentMessages::halfPair);
        }
        return quoted(text);
    }

    private static String number(Decimal number) {
        return BigDecimal.valueOf(number.hundredths(), 2).stripTrailingZeros().toPlainString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = SHORT_ESCAPES.indexOf(c);
            if (escape >= 0) {
                quoted.append('\\').append(ESCAPED_AS.charAt(escape));
            } else if (c < ' ') {
                quoted.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c % 16, 16));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

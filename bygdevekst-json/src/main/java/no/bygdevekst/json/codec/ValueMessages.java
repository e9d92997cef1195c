package no.bygdevekst.json.codec;

import io.vavr.control.Option;
import java.util.regex.Pattern;
import no.bygdevekst.json.reading.JsonType;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** What is said of a value that cannot be read: what it is, and what it should be. */
public final class ValueMessages {

    private static final Template WRONG_TYPE = Template.of(
            "Her skal det stå {expected}. Det står {actual}.",
            "Her skal det stå {expected}. Det står {actual}.",
            "Expected {expected}, found {actual}.");
    private static final Template NULL = Template.of(
            "Her står det null. Det skal være {expected}. Utelat feltet dersom det ikke har noen" + " verdi.",
            "Her står det null. Det skal vere {expected}. Lat feltet vere borte dersom det ikkje" + " har nokon verdi.",
            "Expected {expected}, found null. Leave the member out if it has no value.");
    private static final Template QUOTED = Template.of(
            "Her skal det stå {expected}. «{value}» står i anførselstegn og er da en tekst: ta" + " dem bort.",
            "Her skal det stå {expected}. «{value}» står i hermeteikn og er då ein tekst: ta dei" + " bort.",
            "Expected {expected}. “{value}” is in quotation marks and is a string: remove them.");
    private static final Template UNQUOTED = Template.of(
            "Her skal det stå {expected}. {value} er et tall: sett verdien i anførselstegn.",
            "Her skal det stå {expected}. {value} er eit tal: set verdien i hermeteikn.",
            "Expected {expected}. {value} is a number: put the value in quotation marks.");
    private static final Template BINARY_FRACTION = Template.of(
            "Tallet {value} er allerede lest som flyttall og kan være avrundet. Her skal det stå"
                    + " {expected}, lest nøyaktig (BigDecimal).",
            "Talet {value} er alt lese som flyttal og kan vere avrunda. Her skal det stå"
                    + " {expected}, lese nøyaktig (BigDecimal).",
            "The number {value} has been read as a floating-point number already and may be"
                    + " rounded. Expected {expected}, read exactly (BigDecimal).");
    private static final Template OUT_OF_BOUNDS = Template.of(
            "{value} er utenfor grensene. Her skal det stå {expected}.",
            "{value} er utanfor grensene. Her skal det stå {expected}.",
            "{value} is out of bounds. Expected {expected}.");
    private static final Template NOT_WHOLE = Template.of(
            "{value} er ikke et helt tall. Her skal det stå {expected}.",
            "{value} er ikkje eit heilt tal. Her skal det stå {expected}.",
            "{value} is not a whole number. Expected {expected}.");
    private static final Template TOO_MANY_DECIMALS = Template.of(
            "{value} har mer enn to desimaler. Her skal det stå {expected}.",
            "{value} har meir enn to desimalar. Her skal det stå {expected}.",
            "{value} has more than two decimals. Expected {expected}.");
    private static final Phrase EMPTY_ARRAY = Phrase.of(
            "Listen er tom. Den skal ha minst ett element.",
            "Lista er tom. Ho skal ha minst eitt element.",
            "The array is empty. It should have at least one element.");
    private static final Template NOT_ALLOWED = Template.of(
            "«{value}» kan ikke stå her. Det skal være {expected}.",
            "«{value}» kan ikkje stå her. Det skal vere {expected}.",
            "“{value}” is not allowed here. It should be {expected}.");
    private static final Template MISSPELT = Template.of(
            "«{value}» kan ikke stå her. Er det {nearest} som menes? Det skal være {expected}.",
            "«{value}» kan ikkje stå her. Er det {nearest} som er meint? Det skal vere" + " {expected}.",
            "“{value}” is not allowed here. Is {nearest} what is meant? It should be {expected}.");
    private static final Template BLANK = Template.of(
            "Teksten er tom. Det skal være {expected}.",
            "Teksten er tom. Det skal vere {expected}.",
            "The string is blank. It should be {expected}.");

    private static final Template TOO_LONG = Template.of(
            "Teksten «{value}» er på {length} tegn. Her er det plass til høyst {most}.",
            "Teksten «{value}» er på {length} teikn. Her er det plass til høgst {most}.",
            "The string “{value}” has {length} characters. There is room for at most {most} here.");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private ValueMessages() {}

    static Phrase wrongType(JsonType actual, Option<String> value, ValueCodec<?> codec) {
        if (actual == JsonType.NULL) {
            return new Phrase(NULL, expected(codec));
        }
        if (actual == JsonType.STRING && value.exists(text -> isLiteral(text, codec.type()))) {
            return about(QUOTED, value.get(), codec);
        }
        if (actual == JsonType.NUMBER && codec.type() == JsonType.STRING) {
            return about(UNQUOTED, value.get(), codec);
        }
        Argument what = actual == JsonType.BOOLEAN ? Argument.words(value.get()) : actual;
        return new Phrase(WRONG_TYPE, expected(codec).and("actual", what));
    }

    static Phrase binaryFraction(String value, ValueCodec<?> codec) {
        return about(BINARY_FRACTION, value, codec);
    }

    static Phrase outOfBounds(String value, ValueCodec<?> codec) {
        return about(OUT_OF_BOUNDS, value, codec);
    }

    static Phrase notWhole(String value, ValueCodec<?> codec) {
        return about(NOT_WHOLE, value, codec);
    }

    static Phrase tooManyDecimals(String value, ValueCodec<?> codec) {
        return about(TOO_MANY_DECIMALS, value, codec);
    }

    static Phrase emptyArray() {
        return EMPTY_ARRAY;
    }

    public static Phrase notAllowed(String value, ValueCodec<?> codec) {
        return about(NOT_ALLOWED, value, codec);
    }

    public static Phrase misspelt(String value, String nearest, ValueCodec<?> codec) {
        return new Phrase(
                MISSPELT, expected(codec).and("value", Quote.of(value)).and("nearest", nearest));
    }

    static Phrase blank(ValueCodec<?> codec) {
        return new Phrase(BLANK, expected(codec));
    }

    static Phrase tooLong(String value, int most) {
        return new Phrase(
                TOO_LONG,
                Arguments.none()
                        .and("value", Quote.of(value))
                        .and("length", value.length())
                        .and("most", most));
    }

    private static boolean isLiteral(String text, JsonType type) {
        return switch (type) {
            case NUMBER -> NUMBER.matcher(text).matches();
            case BOOLEAN -> text.equals("true") || text.equals("false");
            default -> false;
        };
    }

    private static Phrase about(Template template, String value, ValueCodec<?> codec) {
        return new Phrase(template, expected(codec).and("value", Quote.of(value)));
    }

    private static Arguments expected(ValueCodec<?> codec) {
        return Arguments.of("expected", new Wording(codec.expected()));
    }
}

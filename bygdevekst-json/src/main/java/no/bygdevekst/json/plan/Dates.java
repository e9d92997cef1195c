package no.bygdevekst.json.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import no.bygdevekst.json.codec.StringCodec;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.codec.ValueMessages;
import no.bygdevekst.json.codec.Wording;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Dates of the form {@code YYYY-MM-DD}, from the year 1 to 9999. */
final class Dates {

    static final StringCodec<LocalDate> DATE = new StringCodec<>(
                    Integer.MAX_VALUE,
                    Text.of(
                            "en dato på formen 2025-03-01",
                            "ein dato på forma 2025-03-01",
                            "a date of the form 2025-03-01"),
                    Dates::parse,
                    Dates::print,
                    Dates::noDate)
            .recurring();

    /** Digits and hyphens stand where they do here. */
    private static final String FORM = "0000-00-00";

    private static final Template NOT_IN_CALENDAR = Template.of(
            "Datoen {value} finnes ikke i kalenderen. Det skal være {expected}.",
            "Datoen {value} finst ikkje i kalenderen. Det skal vere {expected}.",
            "The date {value} is not in the calendar. It should be {expected}.");

    private Dates() {}

    private static Option<LocalDate> parse(String text) {
        if (!hasForm(text)) {
            return Option.none();
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, 10, 10);
        return Option.when(isInCalendar(year, month, day), () -> LocalDate.of(year, month, day));
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char c = text.charAt(i);
            if (FORM.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInCalendar(int year, int month, int day) {
        return year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static String print(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new IllegalArgumentException("date is not of the years 1 to 9999: " + date);
        }
        return date.toString();
    }

    private static Phrase noDate(String text, ValueCodec<LocalDate> codec) {
        return hasForm(text)
                ? new Phrase(
                        NOT_IN_CALENDAR,
                        Arguments.of("expected", new Wording(codec.expected())).and("value", text))
                : ValueMessages.notAllowed(text, codec);
    }
}

package no.bygdevekst.period;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import no.bygdevekst.text.DateFormat;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/** The bounds of a date (<i>dato</i>): of the years 1 to 9999, which four digits can name. */
public final class Dates {

    private static final int LAST_YEAR = 9999;

    private static final Typed<LocalDate> TYPED = Typed.of(
            Text.of("en dato", "ein dato", "a date"),
            Text.of(
                    "1.\u00a0mars 2025, 01.03.2025 eller 2025-03-01",
                    "1.\u00a0mars 2025, 01.03.2025 eller 2025-03-01",
                    "1\u00a0March 2025, 01.03.2025 or 2025-03-01"),
            (text, language) -> Option.some(check("date", DateFormat.parse(text, language))));

    private Dates() {}

    /**
     * The date that somebody has typed, or what is wrong with it; read as {@link DateFormat#parse(String, Language)}
     * does.
     *
     * @param text what was typed, such as {@code 1. mars 2025}, {@code 01.03.2025} or {@code 2025-03-01}, with any
     *     space around it
     * @param language in which language it was typed, and is answered
     * @return the date, or a message: what it should be, and how that can be written
     */
    public static Validation<String, LocalDate> check(String text, Language language) {
        return TYPED.check(text, language);
    }

    /**
     * Refuses a date outside the bounds.
     *
     * @param name what the date is, for the message
     * @param date any date
     * @return the date
     * @throws IllegalArgumentException if it is not of the years 1 to 9999
     */
    public static LocalDate check(String name, LocalDate date) {
        if (Given.value(name, date).getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(name + " is not of the years 1 to " + LAST_YEAR + ": " + date);
        }
        return date;
    }

    /**
     * Refuses a date outside the bounds, if there is one.
     *
     * @param name what the date is, for the message
     * @param date a date that may be absent
     * @throws IllegalArgumentException if it is not of the years 1 to 9999
     */
    public static void check(String name, Option<LocalDate> date) {
        Given.value(name, date).forEach(it -> check(name, it));
    }
}

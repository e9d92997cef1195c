package no.bygdevekst.period;

import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.text.Given;

/** The bounds of a date (<i>dato</i>): of the years 1 to 9999, which four digits can name. */
public final class Dates {

    private static final int LAST_YEAR = 9999;

    private Dates() {}

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

package no.bygdevekst.text;

import java.time.LocalDate;

/** The written form of dates (<i>datoer</i>): «1. mars 2025» in Norwegian, "1 March 2025" in English. */
public final class DateFormat {

    private static final String[] NORWEGIAN = {
        "januar",
        "februar",
        "mars",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "desember"
    };
    private static final String[] ENGLISH = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private DateFormat() {}

    /**
     * Writes a date.
     *
     * @param date any date
     * @param language which language; bokmål and nynorsk write dates alike
     * @return such as {@code 1. mars 2025}
     */
    public static String format(LocalDate date, Language language) {
        int month = date.getMonthValue() - 1;
        return language == Language.ENGLISH
                ? date.getDayOfMonth() + " " + ENGLISH[month] + " " + date.getYear()
                : date.getDayOfMonth() + ". " + NORWEGIAN[month] + " " + date.getYear();
    }

    /**
     * Reads a date as Norwegian text writes it: {@code 1. mars 2025} or {@code 01.03.2025}.
     *
     * @param text the written date
     * @return the date
     * @throws IllegalArgumentException if it is not written so, or is not in the calendar
     */
    public static LocalDate parse(String text) {
        String[] parts = text.trim().split("\\.\\s*|\\s+");
        try {
            if (parts.length == 3) {
                return LocalDate.of(Integer.parseInt(parts[2]), month(parts[1]), Integer.parseInt(parts[0]));
            }
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a date of the calendar: '" + text + "'", e);
        }
        throw new IllegalArgumentException("not a date, such as '1. mars 2025' or '01.03.2025': '" + text + "'");
    }

    private static int month(String text) {
        for (int i = 0; i < NORWEGIAN.length; i++) {
            if (NORWEGIAN[i].equals(text)) {
                return i + 1;
            }
        }
        return Integer.parseInt(text);
    }
}

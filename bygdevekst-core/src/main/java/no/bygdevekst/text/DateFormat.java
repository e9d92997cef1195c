package no.bygdevekst.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The written form of dates (<i>datoer</i>): «1. mars 2025» in Norwegian, "1 March 2025" in English. The year has four
 * digits, always: one of two could be of any century.
 */
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

    private static final String SPACE = "[ \\u00A0\\u202F]";
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<day>\\d{1,2})\\.(?:(?<number>\\d{1,2})\\.|" + SPACE + "(?<name>\\p{L}+)" + SPACE + ")(?<year>\\d{4})");

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern IN_ENGLISH =
            Pattern.compile("([0-9]{1,2})" + SPACE + "(\\p{L}+)" + SPACE + "([0-9]{4})");

    private DateFormat() {}

    /**
     * Writes a date.
     *
     * @param date any date
     * @param language which language; bokmål and nynorsk write dates alike
     * @return such as {@code 1. mars 2025}, with a no-break space after the day
     */
    public static String format(LocalDate date, Language language) {
        int month = Given.value("date", date).getMonthValue() - 1;
        return Given.value("language", language) == Language.ENGLISH
                ? date.getDayOfMonth() + "\u00a0" + ENGLISH[month] + " " + year(date)
                : date.getDayOfMonth() + ".\u00a0" + NORWEGIAN[month] + " " + year(date);
    }

    private static String year(LocalDate date) {
        String digits = Integer.toString(date.getYear());
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /**
     * Reads a date as Norwegian text writes it: {@code 1. mars 2025}, {@code 01.03.2025} or {@code 1.3.2025}, with
     * plain or no-break spaces.
     *
     * @param text the written date
     * @return the date
     * @throws IllegalArgumentException if it is not written so, or is not in the calendar
     */
    public static LocalDate parse(String text) {
        Matcher written = WRITTEN.matcher(Given.value("date", text));
        if (!written.matches()) {
            throw new IllegalArgumentException("not a date, such as '1. mars 2025' or '01.03.2025': '" + text + "'");
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(written.group("year")), month(written), Integer.parseInt(written.group("day")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a date of the calendar: '" + text + "'", e);
        }
    }

    /**
     * Reads a date as people write it in a language: as {@link #parse(String)} does, or as {@code 2025-03-01}, and in
     * English also as {@code 1 March 2025}.
     *
     * @param text the written date
     * @param language which language
     * @return the date
     * @throws IllegalArgumentException if it is not written so, or is not in the calendar
     */
    public static LocalDate parse(String text, Language language) {
        Matcher iso = ISO.matcher(Given.value("date", text));
        if (iso.matches()) {
            return parse(iso.group(3) + "." + iso.group(2) + "." + iso.group(1));
        }
        Matcher english = IN_ENGLISH.matcher(text);
        if (Given.value("language", language) == Language.ENGLISH && english.matches()) {
            int month = Arrays.asList(ENGLISH).indexOf(english.group(2)) + 1;
            return parse(english.group(1) + "." + month + "." + english.group(3));
        }
        return parse(text);
    }

    // A name that is none of the months gives month 0, which is not in the calendar.
    private static int month(Matcher written) {
        String number = written.group("number");
        return number == null ? Arrays.asList(NORWEGIAN).indexOf(written.group("name")) + 1 : Integer.parseInt(number);
    }
}

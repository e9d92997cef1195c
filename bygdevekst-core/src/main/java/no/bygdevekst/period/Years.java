package no.bygdevekst.period;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Typed;

/** The bounds of a year (<i>årstall</i>): 2000 to 2999. */
public final class Years {

    /** The first year that can be named. */
    public static final int FIRST = 2000;

    /** The last year that can be named. */
    public static final int LAST = 2999;

    private static final Typed<Integer> TYPED = Typed.of(
            Text.of("et årstall fra 2000 til 2999", "eit årstal frå 2000 til 2999", "a year from 2000 to 2999"),
            Text.same("2026"),
            (text, language) -> Option.when(text.matches("[0-9]{4}"), () -> check("year", Integer.parseInt(text))));

    private Years() {}

    /**
     * The year that somebody has typed, or what is wrong with it.
     *
     * @param text what was typed, such as {@code 2026}, with any space around it
     * @param language in which language it is answered
     * @return the year, or a message: what it should be, and how that can be written
     */
    public static Validation<String, Integer> check(String text, Language language) {
        return TYPED.check(text, language);
    }

    /**
     * Refuses a year outside the bounds.
     *
     * @param name what the year is, for the message
     * @param year any year
     * @return the year
     * @throws IllegalArgumentException if it is not from {@link #FIRST} to {@link #LAST}
     */
    public static int check(String name, int year) {
        if (year < FIRST || year > LAST) {
            throw new IllegalArgumentException(name + " is not a year from " + FIRST + " to " + LAST + ": " + year);
        }
        return year;
    }
}

package no.bygdevekst.text;

import java.time.LocalDate;

/**
 * What stands in a named place of a {@link Template}: an amount, a whole number, a {@link Term} or words.
 *
 * <p>An argument is typed, so that a host can compute with it; {@link Object#toString()} gives it without a language,
 * and {@link #in(Language)} as a person reads it.
 */
public interface Argument {

    /**
     * The argument as a person reads it.
     *
     * @param language which language
     * @return the words
     */
    String in(Language language);

    /**
     * A year or a count, written without grouping.
     *
     * @param number any whole number
     * @return the argument
     */
    static Argument number(int number) {
        return new WholeNumber(number);
    }

    /**
     * A date.
     *
     * @param date any date
     * @return the argument
     */
    static Argument date(LocalDate date) {
        return new CalendarDate(Given.value("date", date));
    }

    /**
     * Words that somebody else has written and that are not translated: a name, a title, an id. A person reads an
     * {@link Excerpt} of them; {@link Object#toString()} gives them as they are.
     *
     * @param words any text
     * @return the argument
     */
    static Argument words(String words) {
        return new Words(Given.value("words", words));
    }

    /**
     * Words that are put together of what may be read as it is, such as a list of other arguments in one language.
     *
     * @param words any text
     * @return the argument
     */
    static Argument composed(String words) {
        return new Composed(Given.value("words", words));
    }

    /**
     * A year or a count, such as {@code 2025}.
     *
     * @param value the number
     */
    record WholeNumber(int value) implements Argument {
        @Override
        public String in(Language language) {
            return toString();
        }

        @Override
        public String toString() {
            return Integer.toString(value);
        }
    }

    /**
     * A date, such as {@code 2025-03-01}.
     *
     * @param value the date
     */
    record CalendarDate(LocalDate value) implements Argument {
        /**
         * Checks that there is a date.
         *
         * @param value the date
         */
        public CalendarDate {
            Given.value("value", value);
        }

        @Override
        public String in(Language language) {
            return DateFormat.format(value, language);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * Words that somebody else has written, such as «Boliger til leie».
     *
     * @param value the words
     */
    record Words(String value) implements Argument {
        /**
         * Checks that there are words.
         *
         * @param value the words
         */
        public Words {
            Given.value("value", value);
        }

        @Override
        public String in(Language language) {
            return Excerpt.of(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * Words that may be read as they are, such as «2 feil og 1 råd».
     *
     * @param value the words
     */
    record Composed(String value) implements Argument {
        /**
         * Checks that there are words.
         *
         * @param value the words
         */
        public Composed {
            Given.value("value", value);
        }

        @Override
        public String in(Language language) {
            return value;
        }

        @Override
        public String toString() {
            return value;
        }
    }
}

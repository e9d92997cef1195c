package no.bygdevekst.examples.content;

/**
 * A column of a table (<i>kolonne</i>).
 *
 * @param heading the heading
 * @param kind what stands in it
 */
public record Column(String heading, Kind kind) {

    /** What stands in a column, which decides how it is set and in what a sheet counts it. */
    public enum Kind {
        /** Words. */
        WORDS,
        /** Whole numbers that are never added, such as a year. */
        NUMBER,
        /** Amounts in kroner. */
        AMOUNT,
        /** Hours. */
        HOURS
    }

    /**
     * A column of words.
     *
     * @param heading the heading
     * @return the column
     */
    public static Column words(String heading) {
        return new Column(heading, Kind.WORDS);
    }

    /**
     * A column of whole numbers.
     *
     * @param heading the heading
     * @return the column
     */
    public static Column number(String heading) {
        return new Column(heading, Kind.NUMBER);
    }

    /**
     * A column of amounts.
     *
     * @param heading the heading
     * @return the column
     */
    public static Column amount(String heading) {
        return new Column(heading, Kind.AMOUNT);
    }

    /**
     * A column of hours.
     *
     * @param heading the heading
     * @return the column
     */
    public static Column hours(String heading) {
        return new Column(heading, Kind.HOURS);
    }

    /**
     * Whether it holds figures.
     *
     * @return true of amounts and hours
     */
    public boolean isFigures() {
        return kind == Kind.AMOUNT || kind == Kind.HOURS;
    }
}

package no.bygdevekst.period;

/** The bounds of a year (<i>årstall</i>): 2000 to 2999. */
public final class Years {

    /** The first year that can be named. */
    public static final int FIRST = 2000;

    /** The last year that can be named. */
    public static final int LAST = 2999;

    private Years() {}

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

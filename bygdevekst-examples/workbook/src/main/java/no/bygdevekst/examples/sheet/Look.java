package no.bygdevekst.examples.sheet;

/** How a cell looks (<i>utseende</i>). */
public enum Look {
    /** Words on one line or several. */
    WORDS,
    /** A code such as an id, whose digits are no number. */
    CODE,
    /** A whole number without groups, such as a year. */
    NUMBER,
    /** Kroner or hours, in groups of three with two decimals. */
    AMOUNT,
    /** A date. */
    DATE
}

package no.bygdevekst.examples.sheet;

/** How the rows of a block belong to the plan document (<i>form</i>). */
public enum Shape {
    /** One object, a line for each of its members. */
    FORM,
    /** An array, a row for each of its elements. */
    ROWS,
    /** The array of a member of every measure; each row says of which measure it is. */
    ROWS_OF_MEASURES,
    /** As that, but a row that says no measure is of the plan itself. */
    ROWS_OF_PLAN_OR_MEASURES,
    /** An object of some measures, at most one of each. */
    ONE_OF_MEASURE
}

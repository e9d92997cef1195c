package no.bygdevekst.budget;

/**
 * A row of a table (<i>tabellrad</i>): what it stands for, and its figures.
 *
 * @param heading what it stands for
 * @param figures its figures
 * @param <H> what the rows of the table stand for
 */
public record TableRow<H extends Heading>(H heading, Figures figures) {}

package no.bygdevekst.budget;

import no.bygdevekst.text.Given;

/**
 * A row of a table (<i>tabellrad</i>): what it stands for, and its figures.
 *
 * @param heading what it stands for
 * @param figures its figures
 * @param <H> what the rows of the table stand for
 */
public record TableRow<H extends Heading>(H heading, Figures figures) {

    /**
     * Checks that nothing is null.
     *
     * @param heading what it stands for
     * @param figures its figures
     */
    public TableRow {
        Given.value("heading", heading);
        Given.value("figures", figures);
    }
}

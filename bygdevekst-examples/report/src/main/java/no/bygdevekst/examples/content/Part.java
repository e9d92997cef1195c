package no.bygdevekst.examples.content;

/** One thing that a section says (<i>del</i>): running text, a list, facts, a table or a chart. */
public sealed interface Part permits Paragraph, Listing, Facts, Table, Chart {

    /**
     * How long it is.
     *
     * @return how many things it sets below each other: paragraphs, rows, bars
     */
    int length();
}

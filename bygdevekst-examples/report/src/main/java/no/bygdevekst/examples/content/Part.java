package no.bygdevekst.examples.content;

/** One thing that a section says (<i>del</i>): running text, a list, facts, a table or a chart. */
public sealed interface Part permits Paragraph, Listing, Facts, Table, Chart {}

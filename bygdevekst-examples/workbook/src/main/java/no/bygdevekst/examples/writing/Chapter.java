package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/**
 * What a chapter's sheet shows (<i>kapittel</i>).
 *
 * @param name what the sheet is called
 * @param title what it shows
 * @param sourcesDown whether each thing has a row for each source, and years across; or else one row, and sources
 *     across
 * @param columns what stands above the amounts, as formulas
 * @param year the year of all amounts, as a formula, where sources stand across
 */
record Chapter(Text name, Text title, boolean sourcesDown, Vector<String> columns, String year) {}

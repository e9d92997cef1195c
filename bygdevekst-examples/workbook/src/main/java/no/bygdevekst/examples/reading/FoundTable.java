package no.bygdevekst.examples.reading;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.examples.sheet.Block;
import no.bygdevekst.examples.sheet.Column;

/**
 * A table as it stands on somebody's sheet (<i>funnet tabell</i>).
 *
 * @param block which table it is
 * @param heading the row of its headings, from 0
 * @param columns in which column each of its columns stands
 * @param rows the rows below, from 0, up to the next table; a heading that is repeated is none
 */
record FoundTable(Block block, int heading, Map<Column, Integer> columns, Vector<Integer> rows) {}

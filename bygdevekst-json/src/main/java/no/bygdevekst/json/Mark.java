package no.bygdevekst.json;

/**
 * Where a value or a name begins (<i>sted i teksten</i>).
 *
 * @param order its order among the values and names of the document
 * @param line its line from 1, or 0 if the document has none
 * @param column its column from 1, or 0 if the document has none
 */
record Mark(long order, int line, int column) {}

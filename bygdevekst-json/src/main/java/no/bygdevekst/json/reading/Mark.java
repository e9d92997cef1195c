package no.bygdevekst.json.reading;

/**
 * Where a value or a name begins (<i>sted i teksten</i>).
 *
 * @param order its order among the values and names of the document
 * @param line its line from 1, or 0 if the document has none
 * @param column its column from 1, or 0 if the document has none
 */
public record Mark(long order, int line, int column) {

    /** A place that nobody keeps. */
    static final Mark NOWHERE = new Mark(0, 0, 0);
}

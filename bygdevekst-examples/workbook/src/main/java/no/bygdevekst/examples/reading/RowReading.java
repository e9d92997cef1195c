package no.bygdevekst.examples.reading;

import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.Content;

/**
 * What a row holds (<i>rad</i>), before it is known which element of the document it is.
 *
 * @param row which row, from 0
 * @param contents what its cells hold; of an empty one nothing
 */
record RowReading(int row, Map<Column, Content> contents) {

    static RowReading empty(int row) {
        return new RowReading(row, new LinkedHashMap<>());
    }

    Option<Content> of(Column column) {
        return Option.of(contents.get(column));
    }
}

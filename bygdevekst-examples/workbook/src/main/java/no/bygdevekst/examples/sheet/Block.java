package no.bygdevekst.examples.sheet;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/**
 * A table or a form on a sheet (<i>blokk</i>), such as the municipalities.
 *
 * @param at the pointer of its object or array; of rows that belong to measures the name of the measure's member
 * @param title what it is called
 * @param shape how its rows belong to the document
 * @param columns its columns, in order
 */
public record Block(String at, Text title, Shape shape, Vector<Column> columns) {

    /**
     * Whether its headings stand below each other, with what is filled in beside them.
     *
     * @return true of a form
     */
    public boolean isForm() {
        return shape == Shape.FORM;
    }

    /**
     * Whether a row of it is one text, which may be empty.
     *
     * @return true of an array of texts
     */
    public boolean isTexts() {
        return columns.head().path().isEmpty();
    }

    /**
     * Where it stands in the document, as far as that can be said of all its rows.
     *
     * @return a JSON Pointer
     */
    public String pointer() {
        return at.startsWith("/") ? at : PlanSheets.MEASURES_AT;
    }
}

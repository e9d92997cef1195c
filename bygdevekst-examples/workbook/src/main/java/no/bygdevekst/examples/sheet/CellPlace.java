package no.bygdevekst.examples.sheet;

import no.bygdevekst.text.Text;
import org.apache.poi.ss.util.CellReference;

/**
 * Where a cell is (<i>celle</i>).
 *
 * @param sheet which sheet, from 0
 * @param name what the sheet is called
 * @param row its row, from 0
 * @param column its column, from 0
 */
public record CellPlace(int sheet, String name, int row, int column) implements Comparable<CellPlace> {

    /**
     * As people find it: «ark Tiltak, celle C7».
     *
     * @return the words
     */
    public Text words() {
        String cell = reference();
        return Text.of(
                "ark " + name + ", celle " + cell,
                "ark " + name + ", celle " + cell,
                "sheet " + name + ", cell " + cell);
    }

    /**
     * Its name on its sheet, such as {@code C7}.
     *
     * @return the name
     */
    public String reference() {
        return new CellReference(row, column).formatAsString();
    }

    /**
     * What leads to it from another sheet.
     *
     * @return such as {@code Tiltak!C7}
     */
    public String link() {
        return new CellReference(name, row, column, false, false).formatAsString();
    }

    @Override
    public int compareTo(CellPlace other) {
        int bySheet = Integer.compare(sheet, other.sheet);
        int byRow = bySheet == 0 ? Integer.compare(row, other.row) : bySheet;
        return byRow == 0 ? Integer.compare(column, other.column) : byRow;
    }
}

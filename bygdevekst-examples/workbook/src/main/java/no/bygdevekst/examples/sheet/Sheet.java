package no.bygdevekst.examples.sheet;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/**
 * A sheet of the workbook (<i>ark</i>), such as «Tiltak».
 *
 * @param name its name
 * @param blocks what stands on it, from above
 */
public record Sheet(Text name, Vector<Block> blocks) {

    /**
     * Whether it is one table with its headings in the first row.
     *
     * @return true if it is
     */
    public boolean isTable() {
        return blocks.size() == 1 && !blocks.head().isForm();
    }
}

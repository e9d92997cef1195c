package no.bygdevekst.examples.document;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.text.Language;

/**
 * How wide the columns of a table are (<i>bredder</i>), in twentieths of a point: no figure and no word is broken where
 * there is room for them, and what is left goes to those who have most to say.
 */
final class Widths {

    /** What is taken for words, so that one long text does not starve the rest. */
    private static final int MOST_LETTERS = 44;

    /** What a column to write in is wide. */
    private static final int ROOM_TO_WRITE = 22;

    private static final int CELL_MARGINS = 190;

    private final Vector<Integer> widths;
    private final boolean isTight;

    private Widths(Vector<Integer> widths, boolean isTight) {
        this.widths = widths;
        this.isTight = isTight;
    }

    /** The columns within a whole, with letters of a width. */
    static Widths of(Table table, Language language, int whole, int letter) {
        Vector<Integer> least = table.columns()
                .zipWithIndex()
                .map(column -> CELL_MARGINS + letter * longest(table, language, column._2, "[ \\n-]+"));
        Vector<Integer> wanted = table.columns()
                .zipWithIndex()
                .map(column -> CELL_MARGINS + letter * wanted(table, language, column._2));
        int narrow = least.sum().intValue();
        if (narrow > whole) {
            return new Widths(least.map(width -> width * whole / narrow), true);
        }
        Vector<Integer> more = wanted.zipWith(least, (most, few) -> Math.max(most - few, 0));
        int asked = Math.max(more.sum().intValue(), 1);
        int room = whole - narrow;
        int shared = Math.min(room, asked);
        Vector<Integer> widths = least.zipWith(more, (few, extra) -> few + extra * shared / asked);
        int rest = whole - widths.sum().intValue();
        int widest = widths.indexOf(widths.max().get());
        return new Widths(widths.update(widest, width -> width + rest), false);
    }

    private static int wanted(Table table, Language language, int column) {
        boolean isToWriteIn = table.rows()
                .reject(row -> row.standing() == Row.Standing.HEADING)
                .forAll(row -> row.cells().get(column).equals(Cell.empty()));
        return isToWriteIn ? ROOM_TO_WRITE : Math.min(MOST_LETTERS, longest(table, language, column, "\\n"));
    }

    private static int longest(Table table, Language language, int column, String between) {
        Column head = table.columns().get(column);
        return table.rows()
                .reject(row -> row.standing() == Row.Standing.HEADING)
                .map(row -> row.cells().get(column))
                .map(cell -> cell instanceof Cell.Words
                        ? cell.shown(language)
                        : cell.shown(language).replace(' ', '\u00A0'))
                .flatMap(words -> Vector.of(words.split(between)))
                .appendAll(Vector.of(head.heading().split(between)).map(Widths::strong))
                .map(String::length)
                .max()
                .getOrElse(1);
    }

    /** Headings are set in wider letters. */
    private static String strong(String words) {
        return words + "  ";
    }

    /** The width of each column. */
    Vector<Integer> widths() {
        return widths;
    }

    /** Whether there is less room than the longest words need. */
    boolean isTight() {
        return isTight;
    }
}

package no.bygdevekst.examples.layout;

import io.vavr.collection.Vector;
import java.util.regex.Pattern;

/**
 * A column of a {@link Table} (<i>kolonne</i>): its heading, and how its cells are set.
 *
 * @param heading the heading, broken at its spaces where it is wider than the cells
 * @param setting how the cells are set
 * @param widest where the cells' text is broken, in code points
 */
public record Column(String heading, Setting setting, int widest) {

    private static final Pattern WITH_ORE = Pattern.compile(".*\\d[.,]\\d{2}");
    private static final String ROOM_FOR_ORE = "   ";

    /** How cells are set. */
    enum Setting {
        TEXT,
        AMOUNT
    }

    /**
     * A column of text, set to the left.
     *
     * @param heading the heading
     * @param widest where the text is broken, in code points
     * @return the column
     */
    public static Column text(String heading, int widest) {
        return new Column(heading, Setting.TEXT, widest);
    }

    /**
     * A column of amounts, set to the right with the kroner under each other.
     *
     * @param heading the heading
     * @return the column
     */
    public static Column amount(String heading) {
        return new Column(heading, Setting.AMOUNT, Integer.MAX_VALUE);
    }

    /** Whether its text is broken later than at a width. */
    boolean isBreakableAt(int width) {
        return setting == Setting.TEXT && widest > width;
    }

    /** The same with its text broken earlier. */
    Column narrowed(int widest) {
        return new Column(heading, setting, Math.min(widest, this.widest - 1));
    }

    /** The cells as they are printed: where one has øre, the others leave room for them. */
    Vector<String> aligned(Vector<String> cells) {
        return setting == Setting.TEXT || cells.forAll(cell -> !hasOre(cell))
                ? cells
                : cells.map(cell -> hasOre(cell) ? cell : cell + ROOM_FOR_ORE);
    }

    private static boolean hasOre(String cell) {
        return WITH_ORE.matcher(cell).matches();
    }

    /** The lines of a cell; continuation lines keep the indent of the first. */
    Vector<String> lines(String cell) {
        if (setting == Setting.AMOUNT) {
            return Vector.of(cell);
        }
        int indent = cell.length() - cell.stripLeading().length();
        return Wrapping.wrap(cell, widest - indent).map(line -> " ".repeat(indent) + line);
    }

    String padded(String line, int width) {
        String space = " ".repeat(Math.max(width - Wrapping.width(line), 0));
        return setting == Setting.AMOUNT ? space + line : line + space;
    }
}

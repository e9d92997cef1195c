package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;
import io.vavr.control.Option;

/**
 * A row of a table (<i>rad</i>). A heading has one cell, which stands across all columns.
 *
 * @param standing what it is among the others
 * @param level how far it is moved in, 0 for not at all
 * @param cells a cell for each column, the first of which says what the row is of
 * @param id what links lead to, if any do
 */
public record Row(Standing standing, int level, Vector<Cell> cells, Option<String> id) {

    /** What a row is among the others. */
    public enum Standing {
        /** Says what the rows below it are of. */
        HEADING,
        /** Figures of its own, which the sums are made from. */
        FIGURES,
        /** Says once more what rows above or below it say, added up; no part of the total. */
        SUM,
        /** The sum of all rows with figures of their own. */
        TOTAL
    }

    /**
     * A heading across all columns.
     *
     * @param level how far it is moved in
     * @param words what it says
     * @return the row
     */
    public static Row heading(int level, Cell words) {
        return new Row(Standing.HEADING, level, Vector.of(words), Option.none());
    }

    /**
     * A row with a cell for each column.
     *
     * @param standing what it is among the others
     * @param level how far it is moved in
     * @param cells its cells
     * @return the row
     */
    public static Row of(Standing standing, int level, Vector<Cell> cells) {
        return new Row(standing, level, cells, Option.none());
    }

    /**
     * A row with figures of its own.
     *
     * @param level how far it is moved in
     * @param cells its cells
     * @return the row
     */
    public static Row figures(int level, Vector<Cell> cells) {
        return of(Standing.FIGURES, level, cells);
    }

    /**
     * A row that adds up others.
     *
     * @param level how far it is moved in
     * @param cells its cells
     * @return the row
     */
    public static Row sum(int level, Vector<Cell> cells) {
        return of(Standing.SUM, level, cells);
    }

    /**
     * The row that adds up all that have figures of their own.
     *
     * @param cells its cells
     * @return the row
     */
    public static Row total(Vector<Cell> cells) {
        return of(Standing.TOTAL, 0, cells);
    }

    /**
     * This row as a place that links lead to.
     *
     * @param id unique in the paper
     * @return the row
     */
    public Row at(String id) {
        return new Row(standing, level, cells, Option.some(id));
    }
}

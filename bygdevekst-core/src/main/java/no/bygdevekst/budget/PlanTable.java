package no.bygdevekst.budget;

import io.vavr.collection.Vector;

/**
 * A table of an action plan (<i>tabell</i>): rows of amounts by source and year, with their sums. All tables can be
 * shown in the same way: the {@link #columns()} across; down, each of the {@link #sections()} with its rows and their
 * sum; and last the {@link #total()}. {@link Figures#amount(TableColumn)} is a cell, and
 * {@link Figures#explain(TableColumn)} says why.
 */
public interface PlanTable {

    /**
     * The years of the table.
     *
     * @return consecutive years, ascending
     */
    Vector<Integer> years();

    /**
     * The columns of the table.
     *
     * @return them all, in order
     */
    Vector<TableColumn> columns();

    /**
     * The rows, as they stand together.
     *
     * @return the sections, in order, also those without rows
     */
    Vector<TableSection> sections();

    /**
     * The whole table.
     *
     * @return the figures of all rows
     */
    Figures total();
}

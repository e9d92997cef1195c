package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;

/**
 * Rows of cells under headings (<i>tabell</i>).
 *
 * @param caption what it shows; the unit of its amounts too
 * @param columns the columns, the first of which says what each row is of
 * @param groups rows that stand together, in order; the last group is the total where there is one
 */
public record Table(String caption, Vector<Column> columns, Vector<Vector<Row>> groups) implements Part {

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns the columns
     * @param groups rows that stand together
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public Table {
        int count = columns.size();
        groups.flatMap(group -> group)
                .filter(row -> row.cells().size() != (row.standing() == Row.Standing.HEADING ? 1 : count))
                .forEach(row -> {
                    throw new IllegalArgumentException("the table has " + count + " columns, the row "
                            + row.cells().size() + " cells");
                });
    }

    /**
     * A table without rows.
     *
     * @param caption what it shows
     * @param columns the columns
     * @return the table
     */
    public static Table of(String caption, Vector<Column> columns) {
        return new Table(caption, columns, Vector.empty());
    }

    /**
     * This table with rows that stand together.
     *
     * @param group the rows, in order; of none there is no group
     * @return the table
     */
    public Table with(Vector<Row> group) {
        return group.isEmpty() ? this : new Table(caption, columns, groups.append(group));
    }

    @Override
    public int length() {
        return groups.map(Vector::size).sum().intValue();
    }

    /**
     * Every row.
     *
     * @return the rows of all groups, in order
     */
    public Vector<Row> rows() {
        return groups.flatMap(group -> group);
    }
}

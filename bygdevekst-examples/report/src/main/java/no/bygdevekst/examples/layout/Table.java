package no.bygdevekst.examples.layout;

import io.vavr.collection.Vector;

/**
 * Aligned columns (<i>tabell</i>) with their headings, built row by row.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Table {

    private static final String GAP = "  ";

    /** Text is broken no earlier than here for the table to fit on a page. */
    private static final int NARROWEST = 20;

    private final Vector<Column> columns;
    private final Vector<Row> rows;

    private sealed interface Row {}

    private record Cells(Vector<String> cells) implements Row {}

    private record Across(String text) implements Row {}

    private record Rule() implements Row {}

    private Table(Vector<Column> columns, Vector<Row> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * A table without rows.
     *
     * @param columns its columns, at least one
     * @return the table
     */
    public static Table of(Vector<Column> columns) {
        return new Table(columns, Vector.empty());
    }

    /**
     * This table with one more row.
     *
     * @param cells a text for each column
     * @return the table
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public Table row(Vector<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "the table has " + columns.size() + " columns, the row " + cells.size() + " cells");
        }
        return with(new Cells(cells));
    }

    /**
     * This table with one more row.
     *
     * @param label the text of the first column
     * @param cells a text for each of the others
     * @return the table
     * @throws IllegalArgumentException if there are more or fewer cells than columns
     */
    public Table row(String label, Vector<String> cells) {
        return row(cells.prepend(label));
    }

    /**
     * This table with a text across all columns.
     *
     * @param text the text, whose leading spaces indent it
     * @return the table
     */
    public Table across(String text) {
        return with(new Across(text));
    }

    /**
     * This table with a line drawn across.
     *
     * @return the table
     */
    public Table rule() {
        return with(new Rule());
    }

    private Table with(Row row) {
        return new Table(columns, rows.append(row));
    }

    /**
     * The table as lines: headings, a line, the rows.
     *
     * @return the lines
     */
    public Block block() {
        return Block.of(page -> fitted(page).printed(page));
    }

    /** The same with its text broken earlier, that of the widest column first, where it is wider than a page. */
    private Table fitted(int page) {
        Vector<Integer> widths = widths(grid());
        int excess = total(widths) - page;
        return columns.zip(widths)
                .zipWithIndex()
                .filter(each -> excess > 0 && each._1._1.isBreakableAt(NARROWEST) && each._1._2 > NARROWEST)
                .maxBy(each -> each._1._2)
                .map(each -> new Table(
                                columns.update(each._2, each._1._1.narrowed(Math.max(each._1._2 - excess, NARROWEST))),
                                rows)
                        .fitted(page))
                .getOrElse(this);
    }

    private Vector<Integer> widths(Vector<Vector<String>> grid) {
        return columns.zip(grid).map(each -> width(each._1, each._2));
    }

    private int total(Vector<Integer> widths) {
        return widths.reduce(Integer::sum) + GAP.length() * (columns.size() - 1);
    }

    private Vector<String> printed(int page) {
        Vector<Vector<String>> grid = grid();
        Vector<Integer> widths = widths(grid);
        int total = total(widths);
        Vector<String> out = headings(widths).append(line(total));
        int next = 0;
        for (Row row : rows) {
            if (row instanceof Cells) {
                int number = next++;
                out = out.appendAll(cells(grid.map(column -> column.get(number)), widths));
            } else {
                out = row instanceof Across across
                        ? out.appendAll(across(across.text(), Math.max(total, page)))
                        : out.append(line(total));
            }
        }
        return out;
    }

    /** The cells column by column, as they are printed. */
    private Vector<Vector<String>> grid() {
        Vector<Vector<String>> cells =
                rows.flatMap(row -> row instanceof Cells each ? Vector.of(each.cells()) : Vector.empty());
        return columns.zipWithIndex((column, i) -> column.aligned(cells.map(row -> row.get(i))));
    }

    private static int width(Column column, Vector<String> cells) {
        return cells.flatMap(column::lines)
                .map(Wrapping::width)
                .append(Wrapping.widestWord(column.heading()))
                .max()
                .get();
    }

    private Vector<String> headings(Vector<Integer> widths) {
        Vector<Vector<String>> headings = columns.zip(widths).map(each -> Wrapping.wrap(each._1.heading(), each._2));
        int height = headings.map(Vector::size).max().get();
        return side(headings.map(lines -> lines.reverse().padTo(height, "").reverse()), widths);
    }

    private Vector<String> cells(Vector<String> cells, Vector<Integer> widths) {
        return side(columns.zip(cells).map(each -> each._1.lines(each._2)), widths);
    }

    /** Cells side by side, the first line of each at the top. */
    private Vector<String> side(Vector<Vector<String>> cells, Vector<Integer> widths) {
        int height = cells.map(Vector::size).max().get();
        return Vector.range(0, height)
                .map(line -> columns.zipWithIndex((column, i) -> column.padded(line(cells.get(i), line), widths.get(i)))
                        .mkString(GAP)
                        .stripTrailing());
    }

    private static String line(Vector<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    private static Vector<String> across(String text, int width) {
        int indent = text.length() - text.stripLeading().length();
        return Wrapping.wrap(text, width - indent).map(line -> " ".repeat(indent) + line);
    }

    private static String line(int width) {
        return "-".repeat(width);
    }
}

package no.bygdevekst.examples.layout;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Column.Kind;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.text.Language;

/** A table of a paper as a table of a terminal (<i>utskrift</i>). */
public final class Printed {

    private static final String INDENT = "  ";

    private Printed() {}

    /**
     * The table as lines, with a line drawn between its groups.
     *
     * @param table the table, whose caption is left to who prints it
     * @param widest where words are broken, in code points
     * @param language which language its figures are written in
     * @return the lines
     */
    public static Block table(no.bygdevekst.examples.content.Table table, int widest, Language language) {
        Table head = Table.of(table.columns()
                .zipWithIndex((column, i) ->
                        isRight(column, i) ? Column.amount(column.heading()) : Column.text(column.heading(), widest)));
        return table.groups()
                .zipWithIndex()
                .foldLeft(head, (rows, group) -> group(group._2 > 0 ? rows.rule() : rows, group._1, language))
                .block();
    }

    /** What stands first names the row, and stands to the left. */
    private static boolean isRight(no.bygdevekst.examples.content.Column column, int number) {
        return column.isFigures() || (column.kind() == Kind.NUMBER && number > 0);
    }

    private static Table group(Table table, Vector<Row> group, Language language) {
        return group.foldLeft(table, (rows, row) -> row(rows, row, language));
    }

    private static Table row(Table table, Row row, Language language) {
        Vector<String> cells = row.cells().map(cell -> cell.shown(language));
        String label = INDENT.repeat(row.level()) + cells.head();
        return row.standing() == Row.Standing.HEADING ? table.across(label) : table.row(label, cells.tail());
    }
}

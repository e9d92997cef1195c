package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.PlanTable;
import no.bygdevekst.budget.TableColumn;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.plan.SourceColumn;

/** One line for each row, and a column for each source that brings something to any of them. */
record SourcesAcross(Subject subject, PlanTable table, String label) implements RowLayout {

    @Override
    public Vector<Column> columns() {
        return shown().map(column -> Column.amount(
                        subject.say(column.source().map(SourceNames::of).getOrElse(SourceNames.SUM))))
                .prepend(Column.words(label));
    }

    @Override
    public Vector<Row> rows(Row.Standing standing, int level, Cell label, Figures figures) {
        Vector<Cell> cells = shown().map(column -> FigureCell.of(figures, column));
        return Vector.of(Row.of(standing, level, cells.prepend(label)));
    }

    @Override
    public boolean showsEmptySections() {
        return false;
    }

    @Override
    public boolean isPlace() {
        return false;
    }

    /** The sources that have no column. */
    Vector<SourceColumn> leftOut() {
        return table.columns().filter(this::isLeftOut).flatMap(TableColumn::source);
    }

    private Vector<TableColumn> shown() {
        return table.columns().reject(this::isLeftOut);
    }

    private boolean isLeftOut(TableColumn column) {
        return column.source().isDefined() && table.total().amount(column).isZero();
    }
}

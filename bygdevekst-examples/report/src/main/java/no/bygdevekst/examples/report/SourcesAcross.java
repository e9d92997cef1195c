package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.PlanTable;
import no.bygdevekst.budget.TableColumn;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.plan.SourceColumn;

/** One line for each row, and a column for each source that brings something to any of them. */
record SourcesAcross(Subject subject, PlanTable table, String label) implements RowLayout {

    private static final int WIDEST = 38;

    @Override
    public Table head() {
        return Table.of(columns()
                .map(column -> Column.amount(
                        subject.say(column.source().map(SourceNames::of).getOrElse(SourceNames.SUM))))
                .prepend(Column.text(label, WIDEST)));
    }

    @Override
    public Table add(Table rows, String indent, String label, Figures figures) {
        return rows.row(indent + label, columns().map(figures::amount).map(subject::cell));
    }

    @Override
    public boolean showsEmptySections() {
        return false;
    }

    /** The sources that have no column. */
    Vector<SourceColumn> leftOut() {
        return table.columns().filter(this::isLeftOut).flatMap(TableColumn::source);
    }

    private Vector<TableColumn> columns() {
        return table.columns().reject(this::isLeftOut);
    }

    private boolean isLeftOut(TableColumn column) {
        return column.source().isDefined() && table.total().amount(column).isZero();
    }
}

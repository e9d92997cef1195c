package no.bygdevekst.examples.report;

import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.TableColumn;
import no.bygdevekst.examples.content.Cell;

/** A figure of a plan's table with why it is what it is. */
final class FigureCell {

    private FigureCell() {}

    static Cell of(Figures figures, TableColumn column) {
        return Cell.amount(figures.amount(column), () -> figures.explain(column));
    }
}

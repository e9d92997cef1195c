package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;

/** Where the figures of a row stand: in a line for each source, or in one line. */
sealed interface RowLayout permits YearsAcross, SourcesAcross {

    /** The columns. */
    Vector<Column> columns();

    /** What a row stands for, and its figures, as one line or more. */
    Vector<Row> rows(Row.Standing standing, int level, Cell label, Figures figures);

    /** Whether a sub-goal without rows is shown. */
    boolean showsEmptySections();

    /** Whether its rows are where other parts of the report lead to. */
    boolean isPlace();
}

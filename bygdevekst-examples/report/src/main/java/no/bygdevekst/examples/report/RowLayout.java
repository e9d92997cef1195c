package no.bygdevekst.examples.report;

import no.bygdevekst.budget.Figures;
import no.bygdevekst.examples.layout.Table;

/** Where the figures of a row stand: in a line for each source, or in one line. */
sealed interface RowLayout permits YearsAcross, SourcesAcross {

    /** The columns, without rows. */
    Table head();

    /** The table with what a row stands for, and its figures. */
    Table add(Table table, String indent, String label, Figures figures);

    /** Whether a sub-goal without rows is shown. */
    boolean showsEmptySections();
}

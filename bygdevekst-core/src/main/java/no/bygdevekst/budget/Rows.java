package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.plan.SourceColumn;

/** The figures of several rows, added up. */
record Rows(Vector<Figures> rows) implements Contents {

    @Override
    public Cells cells(Vector<Integer> years) {
        return Cells.ofParts(rows, years);
    }

    @Override
    public Vector<Explanation> reasons(SourceColumn column, int year) {
        return rows.reject(row -> row.amount(column, year).isZero()).map(row -> row.explain(column, year));
    }
}

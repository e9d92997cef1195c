package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.SourceColumn;

/** What figures are added up from: budget lines, or the figures of several rows. */
sealed interface Contents {

    /** What each column brings in each of some consecutive years. */
    Cells cells(Vector<Integer> years);

    /** Why: the terms of the sum, without those that bring nothing. */
    Vector<Explanation> reasons(SourceColumn column, int year);

    /** Budget lines, each of which falls in a cell of the table, or outside it. */
    record Lines(LineReason reason, Vector<NumberedLine> lines) implements Contents {

        @Override
        public Cells cells(Vector<Integer> years) {
            return Cells.ofLines(lines.iterator().map(NumberedLine::line), years);
        }

        @Override
        public Vector<Explanation> reasons(SourceColumn column, int year) {
            return lines.filter(numbered -> numbered.isIn(year) && SourceColumn.of(numbered.line()) == column)
                    .map(reason::of);
        }
    }

    /** All lines of a measure, numbered only where they are reasons. */
    record OfMeasure(LineReason reason, Measure measure) implements Contents {

        @Override
        public Cells cells(Vector<Integer> years) {
            return Cells.ofLines(measure.budget(), years);
        }

        @Override
        public Vector<Explanation> reasons(SourceColumn column, int year) {
            return new Lines(reason, NumberedLine.of(measure)).reasons(column, year);
        }
    }

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
}

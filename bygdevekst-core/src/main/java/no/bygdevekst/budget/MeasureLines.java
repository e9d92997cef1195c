package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.SourceColumn;

/** The budget lines of a measure, each of which falls in a cell of the table. */
record MeasureLines(Agreement agreement, Measure measure) implements Contents {

    @Override
    public Cells cells(Vector<Integer> years) {
        return Cells.ofLines(measure.budget(), years);
    }

    @Override
    public Vector<Explanation> reasons(SourceColumn column, int year) {
        return NumberedLine.of(measure)
                .filter(numbered -> numbered.isIn(year) && SourceColumn.of(numbered.line()) == column)
                .map(numbered -> LineReason.of(agreement, numbered));
    }
}

package no.bygdevekst.budget;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Measure;

/** The budget lines of a measure, by the cell of the table that each falls in. */
record MeasureLines(Agreement agreement, Map<Cell, Vector<NumberedLine>> byCell) implements Contents {

    /** A column in a year. */
    record Cell(SourceColumn column, int year) {

        static Cell of(NumberedLine numbered) {
            return new Cell(SourceColumn.of(numbered.line()), numbered.line().year());
        }
    }

    static MeasureLines of(Agreement agreement, Measure measure) {
        return new MeasureLines(agreement, NumberedLine.of(measure).groupBy(Cell::of));
    }

    @Override
    public Nok amount(SourceColumn column, int year) {
        return Nok.total(lines(column, year).map(NumberedLine::value));
    }

    @Override
    public Vector<Explanation> reasons(SourceColumn column, int year) {
        return lines(column, year).map(numbered -> LineReason.of(agreement, numbered));
    }

    private Vector<NumberedLine> lines(SourceColumn column, int year) {
        return byCell.getOrElse(new Cell(column, year), Vector.empty());
    }
}

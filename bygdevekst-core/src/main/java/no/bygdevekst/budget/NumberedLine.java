package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;

/** A budget line with where it stands: its measure, and its number in the measure's budget, from 1. */
record NumberedLine(Measure measure, int number, BudgetLine line) {

    static Vector<NumberedLine> of(Measure measure) {
        return measure.budget().zipWithIndex((line, index) -> new NumberedLine(measure, index + 1, line));
    }

    Nok value() {
        return line.value();
    }

    boolean isIn(int year) {
        return line.year() == year;
    }
}

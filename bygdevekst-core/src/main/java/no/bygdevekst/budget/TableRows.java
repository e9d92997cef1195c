package no.bygdevekst.budget;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.source.Citation;

/** The rows of a table, which measures they are, and their sums by sub-goal and for the whole plan. */
record TableRows(Agreement agreement, Citation citation, Vector<Integer> years, Vector<Row> rows) {

    /** A measure and its figures. */
    record Row(Measure measure, Figures figures) {}

    static TableRows of(Agreement agreement, Vector<Measure> measures, Citation citation, Vector<Integer> years) {
        Vector<Row> rows = measures.map(measure -> new Row(
                measure,
                Figures.of(MeasureHeading.of(measure), citation, years, new MeasureLines(agreement, measure))));
        return new TableRows(agreement, citation, years, rows);
    }

    Vector<Tuple2<SubGoalId, Figures>> subGoals() {
        Map<SubGoalId, Vector<Row>> listed = rows.groupBy(row -> row.measure().listedUnder());
        return TableOrder.subGoals(agreement)
                .map(subGoal -> new Tuple2<>(
                        subGoal.id(), sum(SubGoalHeading.of(subGoal), listed.getOrElse(subGoal.id(), Vector.empty()))));
    }

    Figures total() {
        return sum(new PlanHeading(), rows);
    }

    private Figures sum(Heading heading, Vector<Row> of) {
        return Figures.of(heading, citation, years, new Rows(of.map(Row::figures)));
    }
}

package no.bygdevekst.budget;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.source.Citation;

/** The rows of a table of measures, and their sums by sub-goal and for the whole plan. */
record MeasureTable(
        Vector<TableRow<Heading.OfMeasure>> rows, Vector<TableRow<Heading.OfSubGoal>> subGoals, Figures total) {

    static MeasureTable of(LineReason reason, Vector<Measure> measures, Citation source, Vector<Integer> years) {
        Vector<TableRow<Heading.OfMeasure>> rows = measures.map(measure -> new TableRow<>(
                new Heading.OfMeasure(measure.listedUnder(), measure.id(), measure.title()),
                Figures.of(Words.of(measure), source, years, new Contents.OfMeasure(reason, measure))));
        Map<SubGoalId, Vector<TableRow<Heading.OfMeasure>>> listed = listed(rows);
        return new MeasureTable(
                rows,
                subGoals(reason.agreement())
                        .map(subGoal -> new TableRow<>(
                                new Heading.OfSubGoal(subGoal.id(), Option.of(subGoal.title())),
                                sum(Words.of(subGoal), source, years, listed.getOrElse(subGoal.id(), Vector.empty())))),
                sum(Words.ofPlan(), source, years, rows));
    }

    /** The figures of several rows, added up. */
    static Figures sum(
            Words words, Citation source, Vector<Integer> years, Vector<? extends TableRow<? extends Heading>> rows) {
        return Figures.of(words, source, years, new Contents.Rows(rows.map(TableRow::figures)));
    }

    /**
     * The measures in the plan's order, grouped by the sub-goal that each is listed under; last those listed under none
     * of the agreement's.
     */
    static Vector<Measure> ordered(Agreement agreement, ActionPlan plan) {
        Vector<SubGoalId> known = subGoals(agreement).map(SubGoal::id);
        Set<SubGoalId> knownIds = known.toSet();
        Map<SubGoalId, Vector<Measure>> listed = plan.measures().groupBy(Measure::listedUnder);
        return known.flatMap(id -> listed.getOrElse(id, Vector.empty()))
                .appendAll(plan.measures().reject(measure -> knownIds.contains(measure.listedUnder())));
    }

    /** The rows and sums of each sub-goal; last those under sub-goals that the agreement does not know. */
    static Vector<TableSection> sections(
            Vector<TableRow<Heading.OfMeasure>> rows, Vector<TableRow<Heading.OfSubGoal>> subGoals) {
        Map<SubGoalId, Vector<TableRow<Heading.OfMeasure>>> listed = listed(rows);
        Set<SubGoalId> known = subGoals.map(row -> row.heading().subGoal()).toSet();
        Vector<TableSection> sections = subGoals.map(row -> section(row.heading(), listed, Option.of(row.figures())));
        return sections.appendAll(rows.map(row -> row.heading().subGoal())
                .distinct()
                .reject(known::contains)
                .map(id -> section(new Heading.OfSubGoal(id, Option.none()), listed, Option.none())));
    }

    private static TableSection section(
            Heading.OfSubGoal subGoal,
            Map<SubGoalId, Vector<TableRow<Heading.OfMeasure>>> listed,
            Option<Figures> sum) {
        return new TableSection(
                Option.of(subGoal), Vector.narrow(listed.getOrElse(subGoal.subGoal(), Vector.empty())), sum);
    }

    private static Map<SubGoalId, Vector<TableRow<Heading.OfMeasure>>> listed(
            Vector<TableRow<Heading.OfMeasure>> rows) {
        return rows.groupBy(row -> row.heading().subGoal());
    }

    /** The sub-goals of the agreement; of several with the same id the first stands. */
    private static Vector<SubGoal> subGoals(Agreement agreement) {
        return agreement.subGoals().distinctBy(SubGoal::id);
    }
}

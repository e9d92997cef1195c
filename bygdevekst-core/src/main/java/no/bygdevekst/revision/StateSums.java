package no.bygdevekst.revision;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;

/** The state lines of a plan, summed by measure and year; of several measures with the same id the first stands. */
record StateSums(Map<MeasureId, Map<Integer, Nok>> byMeasure) {

    static StateSums of(ActionPlan plan) {
        Vector<Measure> first = plan.measures().distinctBy(Measure::id);
        return new StateSums(
                LinkedHashMap.ofEntries(first.map(measure -> new Tuple2<>(measure.id(), byYear(measure)))));
    }

    Vector<MeasureId> measures() {
        return byMeasure.keySet().toVector();
    }

    boolean has(MeasureId measure) {
        return byMeasure.containsKey(measure);
    }

    Nok of(MeasureId measure, int year) {
        return byMeasure.get(measure).flatMap(byYear -> byYear.get(year)).getOrElse(Nok.ZERO);
    }

    Nok total(int year) {
        return Nok.total(byMeasure.values().flatMap(byYear -> byYear.get(year)));
    }

    SortedSet<Integer> years() {
        return TreeSet.ofAll(byMeasure.values().flatMap(Map::keySet));
    }

    SortedSet<Integer> years(MeasureId measure) {
        return TreeSet.ofAll(byMeasure.get(measure).toVector().flatMap(Map::keySet));
    }

    private static Map<Integer, Nok> byYear(Measure measure) {
        return measure.stateLines()
                .groupBy(BudgetLine::year)
                .mapValues(lines -> Nok.total(lines.map(BudgetLine::value)));
    }
}

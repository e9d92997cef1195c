package no.bygdevekst.revision;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;

/**
 * The state lines of a plan, summed by measure and year; of several measures with the same id the first stands.
 *
 * @param byMeasure each measure's sums by year, measures in the plan's order
 * @param byYear the sums of all measures
 */
record StateSums(Map<MeasureId, Map<Integer, Nok>> byMeasure, SortedMap<Integer, Nok> byYear) {

    static StateSums of(ActionPlan plan) {
        Map<MeasureId, Map<Integer, Nok>> byMeasure = LinkedHashMap.empty();
        SortedMap<Integer, Nok> byYear = TreeMap.empty();
        for (Measure measure : plan.measures().distinctBy(Measure::id)) {
            Map<Integer, Nok> ofMeasure = measure.stateMoneyByYear();
            byMeasure = byMeasure.put(measure.id(), ofMeasure);
            byYear = byYear.merge(ofMeasure, Nok::plus);
        }
        return new StateSums(byMeasure, byYear);
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
        return byYear.get(year).getOrElse(Nok.ZERO);
    }

    SortedSet<Integer> years() {
        return byYear.keySet();
    }

    SortedSet<Integer> years(MeasureId measure) {
        return TreeSet.ofAll(byMeasure.get(measure).toVector().flatMap(Map::keySet));
    }
}

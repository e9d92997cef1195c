package no.bygdevekst.revision;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;

/**
 * The values of a plan's lines, summed by year and something else; of several measures with the same id the first
 * stands.
 */
record YearSums<K>(Map<Cell<K>, Nok> sums) {

    /** What a sum is of. */
    record Cell<K>(K of, int year) {}

    static <K> YearSums<K> of(ActionPlan plan, Predicate<BudgetLine> which, BiFunction<Measure, BudgetLine, K> of) {
        Map<Cell<K>, Nok> sums = HashMap.empty();
        for (Measure measure : plan.measures().distinctBy(Measure::id)) {
            for (BudgetLine line : measure.budget().filter(which)) {
                sums = sums.put(new Cell<>(of.apply(measure, line), line.year()), line.value(), Nok::plus);
            }
        }
        return new YearSums<>(sums);
    }

    private Nok at(Cell<K> cell) {
        return sums.get(cell).getOrElse(Nok.ZERO);
    }

    /**
     * Where sums differ from these to others.
     *
     * @param order what they are of, each once, in the order that it has within a year
     */
    Vector<SumChange<K>> changes(YearSums<K> others, Vector<K> order) {
        Map<K, Integer> positions = order.zipWithIndex().toMap(each -> each);
        return HashSet.ofAll(sums.keySet())
                .union(HashSet.ofAll(others.sums.keySet()))
                .toVector()
                .map(cell -> new SumChange<>(cell.of(), cell.year(), at(cell), others.at(cell)))
                .reject(change -> change.before().equals(change.after()))
                .sorted(Comparator.<SumChange<K>>comparingInt(SumChange::year)
                        .thenComparingInt(change -> positions.get(change.of()).get()));
    }
}

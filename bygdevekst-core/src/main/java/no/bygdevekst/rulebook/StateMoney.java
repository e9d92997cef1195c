package no.bygdevekst.rulebook;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.MeasureGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;

/** What a measure asks of the state's co-financing. */
final class StateMoney {

    private StateMoney() {}

    /** The sum of a measure's state lines for each year that has any, years ascending. */
    static Vector<MeasureGrant> byYear(Measure measure) {
        SortedMap<Integer, Nok> sums = TreeMap.empty();
        for (BudgetLine line : measure.stateLines()) {
            sums = sums.put(line.year(), line.value(), Nok::plus);
        }
        return sums.toVector().map(sum -> new MeasureGrant(sum._1, measure.id(), sum._2));
    }
}

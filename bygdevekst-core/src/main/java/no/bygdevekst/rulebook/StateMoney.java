package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;

/** What the measures of a plan ask of the state's co-financing. */
final class StateMoney {

    private StateMoney() {}

    /** For each measure the sum of its state lines for each year that has any, years ascending. */
    static Vector<MeasureGrant> asked(ActionPlan plan) {
        List<MeasureGrant> grants = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            byYear(measure)
                    .forEach((year, sum) ->
                            grants.add(new MeasureGrant(year, measure.id(), sum, Option.some(measure.title()))));
        }
        return Vector.ofAll(grants);
    }

    private static Map<Integer, Nok> byYear(Measure measure) {
        Map<Integer, Nok> sums = new TreeMap<>();
        measure.stateLines().forEach(line -> sums.merge(line.year(), line.value(), Nok::plus));
        return sums;
    }
}

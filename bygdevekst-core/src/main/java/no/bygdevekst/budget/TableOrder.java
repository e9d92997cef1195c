package no.bygdevekst.budget;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;

/** The order that both tables list sub-goals and measures in. */
final class TableOrder {

    private TableOrder() {}

    /** The sub-goals of the agreement; of several with the same id the first stands. */
    static Vector<SubGoal> subGoals(Agreement agreement) {
        return agreement.subGoals().distinctBy(SubGoal::id);
    }

    /**
     * The measures in the plan's order, grouped by the sub-goal that each is listed under; last those listed under none
     * of the agreement's.
     */
    static Vector<Measure> measures(Agreement agreement, ActionPlan plan) {
        Vector<SubGoalId> known = subGoals(agreement).map(SubGoal::id);
        Set<SubGoalId> knownIds = known.toSet();
        Map<SubGoalId, Vector<Measure>> listed = plan.measures().groupBy(Measure::listedUnder);
        return known.flatMap(id -> listed.getOrElse(id, Vector.empty()))
                .appendAll(plan.measures().reject(measure -> knownIds.contains(measure.listedUnder())));
    }
}

package no.bygdevekst.revision;

import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;

/**
 * What holds for an agreement's first plan (<i>første handlingsplan</i>), revision 1: the grants start with its year;
 * from the letter, introduction ¶3 s3.
 */
public final class FirstPlan {

    private FirstPlan() {}

    /**
     * Whether a plan is a first one that asks the state for money in a year before its own. Where it is, no payment
     * plan can be made. Every line counts, also those of measures with a repeated id.
     *
     * @param plan the plan
     * @return true if some line {@linkplain #asksForThePast(ActionPlan, BudgetLine) does}
     */
    public static boolean asksForThePast(ActionPlan plan) {
        return plan.measures().exists(measure -> measure.budget().exists(line -> asksForThePast(plan, line)));
    }

    /**
     * Whether a line of a plan is a state line in a year before the plan's, and the plan the first.
     *
     * @param plan the plan
     * @param line a line of the plan
     * @return true if it is
     */
    public static boolean asksForThePast(ActionPlan plan, BudgetLine line) {
        return plan.revision() == 1 && line.isState() && line.year() < plan.year();
    }
}

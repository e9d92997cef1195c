package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;

/**
 * What a measure asks the state for (<i>søknadsbeløp</i>), such as 4 000 000 kroner for T2.
 *
 * @param measure the measure
 * @param amount kroner, not negative
 */
public record Ask(MeasureId measure, Nok amount) {

    /**
     * Checks the amount.
     *
     * @param measure the measure
     * @param amount kroner, not negative
     * @throws IllegalArgumentException if it is negative
     */
    public Ask {
        amount.requireNotNegative("ask of " + measure);
    }

    /**
     * What the measures of a plan ask for in all years.
     *
     * @param plan the plan
     * @return the sum of the state lines of each measure, in the plan's order
     * @throws ArithmeticException if a sum does not fit
     */
    public static Vector<Ask> ofPlan(ActionPlan plan) {
        return plan.measures().map(Ask::of);
    }

    private static Ask of(Measure measure) {
        return new Ask(measure.id(), Nok.total(measure.stateLines().map(BudgetLine::value)));
    }
}

package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.MeasureName;

/**
 * What a measure asks the state for (<i>søknadsbeløp</i>), such as 4 000 000 kroner for T2 «Felles plankontor».
 *
 * @param measure the measure
 * @param amount kroner, not negative
 * @param title what the measure is called where figures are explained, if that is known
 */
public record Ask(MeasureId measure, Nok amount, Option<String> title) {

    /**
     * Checks the amount.
     *
     * @param measure the measure
     * @param amount kroner, not negative
     * @param title what the measure is called where figures are explained, if that is known
     * @throws IllegalArgumentException if it is negative
     */
    public Ask {
        amount.requireNotNegative("ask of " + measure);
    }

    /**
     * What is asked for a measure whose title is not known.
     *
     * @param measure the measure
     * @param amount kroner, not negative
     * @throws IllegalArgumentException if it is negative
     */
    public Ask(MeasureId measure, Nok amount) {
        this(measure, amount, Option.none());
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
        return new Ask(
                measure.id(), Nok.total(measure.stateLines().map(BudgetLine::value)), Option.some(measure.title()));
    }

    /** The measure in running words. */
    MeasureName name() {
        return new MeasureName(measure, title);
    }
}

package no.bygdevekst.fitting;

import io.vavr.collection.Vector;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Given;

/**
 * What a measure asks the state for (<i>søknadsbeløp</i>), such as 4 000 000 kroner for T2, of which 1 000 000 must not
 * be cut.
 *
 * @param measure the measure
 * @param amount kroner, not negative
 * @param floor what it must not be cut below, kroner, not negative and at most the amount
 */
public record Ask(MeasureId measure, Nok amount, Nok floor) {

    /**
     * Checks the amounts.
     *
     * @param measure the measure
     * @param amount kroner, not negative
     * @param floor what it must not be cut below, kroner, not negative and at most the amount
     * @throws IllegalArgumentException if one is negative, or the floor is more than the amount
     */
    public Ask {
        Given.value("measure", measure);
        Given.value("amount", amount).requireNotNegative("ask of " + measure);
        Given.value("floor", floor).requireNotNegative("floor of " + measure);
        if (amount.isLessThan(floor)) {
            throw new IllegalArgumentException(
                    "floor of " + measure + " is more than what it asks for, " + amount + ": " + floor);
        }
    }

    /**
     * An ask that can be cut to nothing.
     *
     * @param measure the measure
     * @param amount kroner, not negative
     * @return the ask, with a floor of zero
     * @throws IllegalArgumentException if the amount is negative
     */
    public static Ask of(MeasureId measure, Nok amount) {
        return new Ask(measure, amount, Nok.ZERO);
    }

    /**
     * This ask with another floor.
     *
     * @param floor what it must not be cut below, kroner, not negative and at most the amount
     * @return the ask
     * @throws IllegalArgumentException if the floor is outside these bounds
     */
    public Ask withFloor(Nok floor) {
        return new Ask(measure, amount, floor);
    }

    /**
     * What the measures of a plan ask for in all years.
     *
     * @param plan the plan
     * @return the sum of the state lines of each measure, in the plan's order, without floors
     * @throws ArithmeticException if a sum does not fit
     */
    public static Vector<Ask> ofPlan(ActionPlan plan) {
        return Given.value("plan", plan).measures().map(Ask::of);
    }

    private static Ask of(Measure measure) {
        return of(measure.id(), Nok.total(measure.stateMoneyByYear().values()));
    }

    /** What can be cut. */
    Nok aboveFloor() {
        return amount.minus(floor);
    }
}

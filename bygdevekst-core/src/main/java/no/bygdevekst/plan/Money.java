package no.bygdevekst.plan;

import no.bygdevekst.money.Nok;

/**
 * Money as a contribution (<i>kontanter</i>).
 *
 * @param value kroner, greater than zero
 */
public record Money(Nok value) implements Contribution {

    /**
     * Checks the amount.
     *
     * @param value kroner, greater than zero
     * @throws IllegalArgumentException if it is not greater than zero
     */
    public Money {
        value.requirePositive("amount");
    }
}

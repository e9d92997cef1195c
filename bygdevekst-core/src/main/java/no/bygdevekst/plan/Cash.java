package no.bygdevekst.plan;

import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;

/**
 * Money as a contribution (<i>kontanter</i>), such as 812 500.50 kroner.
 *
 * @param value kroner, greater than zero and at most {@link AmountBounds#HIGHEST}
 */
public record Cash(Nok value) implements Contribution {

    /**
     * Checks the amount.
     *
     * @param value kroner, greater than zero and at most {@link AmountBounds#HIGHEST}
     * @throws IllegalArgumentException if it is outside these bounds
     */
    public Cash {
        AmountBounds.checkPositive("amount", value);
    }
}

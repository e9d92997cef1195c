package no.bygdevekst.plan;

import no.bygdevekst.money.AmountBounds;
import no.bygdevekst.money.Nok;

/**
 * A contribution of something other than money or hours (<i>naturalytelse</i>), such as premises worth 40 000 kroner.
 *
 * @param value what it is worth in kroner, greater than zero and at most {@link AmountBounds#HIGHEST}
 */
public record InKind(Nok value) implements Contribution {

    /**
     * Checks the amount.
     *
     * @param value what it is worth in kroner, greater than zero and at most {@link AmountBounds#HIGHEST}
     * @throws IllegalArgumentException if it is outside these bounds
     */
    public InKind {
        AmountBounds.checkPositive("amount", value);
    }
}

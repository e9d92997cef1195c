package no.bygdevekst.plan;

import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;

/** What a budget line brings (<i>bidrag</i>): {@link Money}, or {@link OwnEffort} in hours. */
public sealed interface Contribution permits Money, OwnEffort {

    /**
     * Money.
     *
     * @param amount kroner, greater than zero
     * @return the contribution
     * @throws IllegalArgumentException if the amount is not greater than zero
     */
    static Contribution of(Nok amount) {
        return new Money(amount);
    }

    /**
     * Own effort.
     *
     * @param hours greater than zero and at most {@link OwnEffort#MOST_HOURS}
     * @param rate what an hour is worth
     * @return the contribution
     * @throws IllegalArgumentException if the hours are outside their bounds
     */
    static Contribution of(Hours hours, HourlyRate rate) {
        return new OwnEffort(hours, rate);
    }

    /**
     * What it is worth.
     *
     * @return kroner, not negative
     */
    Nok value();
}

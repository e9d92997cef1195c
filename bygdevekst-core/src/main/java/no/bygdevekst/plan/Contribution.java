package no.bygdevekst.plan;

import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;

/**
 * What a budget line brings (<i>bidrag</i>): {@link Cash}, such as 200 000 kroner; {@link OwnEffort} in hours; or
 * something else {@link InKind}.
 */
public sealed interface Contribution permits Cash, InKind, OwnEffort {

    /**
     * Money.
     *
     * @param amount kroner, greater than zero and at most ten billion
     * @return the contribution
     * @throws IllegalArgumentException if the amount is outside its bounds
     */
    static Contribution of(Nok amount) {
        return new Cash(amount);
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
     * Something other than money or hours: premises, equipment, material.
     *
     * @param worth what it is worth in kroner, greater than zero and at most ten billion
     * @return the contribution
     * @throws IllegalArgumentException if the amount is outside its bounds
     */
    static Contribution inKind(Nok worth) {
        return new InKind(worth);
    }

    /**
     * What it is worth.
     *
     * @return kroner, not negative
     */
    Nok value();
}

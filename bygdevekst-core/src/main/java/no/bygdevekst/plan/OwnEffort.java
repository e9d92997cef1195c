package no.bygdevekst.plan;

import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * Own effort in hours as a contribution (<i>egeninnsats</i>), from the letter, own ¶2.
 *
 * @param hours greater than zero and at most {@link #MOST_HOURS}
 * @param rate what an hour is worth
 */
public record OwnEffort(Hours hours, HourlyRate rate) implements Contribution {

    /** The most hours that a line can have: 1 000 000. */
    public static final Hours MOST_HOURS = Hours.of(1_000_000);

    /**
     * Checks the hours.
     *
     * @param hours greater than zero and at most {@link #MOST_HOURS}
     * @param rate what an hour is worth
     * @throws IllegalArgumentException if they are zero, or more than {@link #MOST_HOURS}
     */
    public OwnEffort {
        Given.value("hourly rate", rate);
        if (Given.value("hours", hours).isZero() || hours.compareTo(MOST_HOURS) > 0) {
            throw new IllegalArgumentException("hours are not greater than 0 and at most " + MOST_HOURS + ": " + hours);
        }
    }

    @Override
    public Nok value() {
        return rate.times(hours);
    }
}

package no.bygdevekst.examples.benchmark;

import java.util.Locale;

/**
 * How many times the other's time the library is to take at most.
 *
 * @param clock by the clock
 * @param processor by processor time
 */
record Aim(double clock, double processor) {

    static Aim of(double both) {
        return new Aim(both, both);
    }

    /** One number where both are the same. */
    @Override
    public String toString() {
        String byClock = String.format(Locale.ROOT, "≤ %.2f", clock);
        return clock == processor ? byClock : byClock + String.format(Locale.ROOT, " and %.2f", processor);
    }
}

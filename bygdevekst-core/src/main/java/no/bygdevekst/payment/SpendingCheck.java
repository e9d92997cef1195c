package no.bygdevekst.payment;

import no.bygdevekst.money.Nok;

/**
 * Whether a year's first payment is used up, by its report (<i>brukt opp</i>); from the letter, payment ¶1 s2.
 *
 * @param year the year of the report
 * @param needed kroner that had to be spent, by the terms' reading
 * @param spent kroner spent by the report
 */
public record SpendingCheck(int year, Nok needed, Nok spent) {

    /**
     * Whether what was needed is spent.
     *
     * @return true if {@code spent} is at least {@code needed}
     */
    public boolean isUsedUp() {
        return !spent.isLessThan(needed);
    }

    /**
     * What is spent less what was needed.
     *
     * @return kroner, negative where it falls short
     */
    public Nok difference() {
        return spent.minus(needed);
    }
}

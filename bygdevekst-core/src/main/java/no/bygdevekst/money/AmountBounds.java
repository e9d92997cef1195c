package no.bygdevekst.money;

import no.bygdevekst.text.Given;

/**
 * The bounds of an amount that the parties write down (<i>beløpsgrenser</i>): at most ten billion kroner either way, so
 * that it survives a reader that holds numbers as binary fractions. Sums can be larger.
 */
public final class AmountBounds {

    /** The highest amount that can be written down: 10 000 000 000 kroner. */
    public static final Nok HIGHEST = Nok.ofKroner(10_000_000_000L);

    private AmountBounds() {}

    /**
     * Refuses an amount that is negative or above {@link #HIGHEST}.
     *
     * @param name what the amount is, for the message
     * @param amount any amount
     * @return the amount
     * @throws IllegalArgumentException if it is outside these bounds
     */
    public static Nok check(String name, Nok amount) {
        return checkHighest(name, Given.value(name, amount).requireNotNegative(name));
    }

    /**
     * Refuses an amount that is not greater than zero or is above {@link #HIGHEST}.
     *
     * @param name what the amount is, for the message
     * @param amount any amount
     * @return the amount
     * @throws IllegalArgumentException if it is outside these bounds
     */
    public static Nok checkPositive(String name, Nok amount) {
        return checkHighest(name, Given.value(name, amount).requirePositive(name));
    }

    /**
     * Refuses an amount that is zero, or further from zero than {@link #HIGHEST}.
     *
     * @param name what the amount is, for the message
     * @param amount any amount
     * @return the amount
     * @throws IllegalArgumentException if it is outside these bounds
     */
    public static Nok checkSigned(String name, Nok amount) {
        if (Given.value(name, amount).isZero()) {
            throw new IllegalArgumentException(name + " is zero");
        }
        if (amount.isLessThan(HIGHEST.negated())) {
            throw new IllegalArgumentException(name + " is below " + HIGHEST.negated() + ": " + amount);
        }
        return checkHighest(name, amount);
    }

    private static Nok checkHighest(String name, Nok amount) {
        if (amount.isMoreThan(HIGHEST)) {
            throw new IllegalArgumentException(name + " is above " + HIGHEST + ": " + amount);
        }
        return amount;
    }
}

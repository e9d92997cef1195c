package no.bygdevekst.money;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Given;

/**
 * Division of a total in proportion to weights by the method of the largest remainder (Hare and Niemeyer).
 *
 * <p>Each weight's quota is rounded down to whole units; the units that are left go one each to those with the largest
 * remainders, and where these are equal to the earlier. So the parts sum exactly to the total, no part is more than a
 * unit from its quota, equal weights differ by at most a unit, and a zero weight gets nothing. The order of weights
 * matters only among equal remainders.
 *
 * @see <a href="https://doi.org/10.1007/978-3-319-64707-4">Pukelsheim, Proportional Representation, 2017, chapter 5</a>
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Divides a total in proportion to amounts.
     *
     * @param total what to divide, not negative and a whole number of units
     * @param weights none negative; at least one above zero unless the total is zero
     * @param unit the smallest part, greater than zero
     * @return as many parts as weights, in their order
     * @throws IllegalArgumentException if an argument is outside these bounds
     */
    public static Vector<Nok> of(Nok total, Iterable<Nok> weights, Nok unit) {
        Vector<Nok> given = Given.all("weights", weights);
        long[] ore = new long[given.size()];
        int i = 0;
        for (Nok weight : given) {
            ore[i++] = weight.ore();
        }
        return byWeights(total, ore, unit);
    }

    /**
     * Divides a total in proportion to a key of whole numbers, such as inhabitants.
     *
     * @param total what to divide, not negative and a whole number of units
     * @param key none negative; at least one above zero unless the total is zero
     * @param unit the smallest part, greater than zero
     * @return as many parts as numbers, in their order
     * @throws IllegalArgumentException if an argument is outside these bounds
     */
    public static Vector<Nok> byKey(Nok total, Iterable<Long> key, Nok unit) {
        Vector<Long> given = Given.all("key", key);
        return byWeights(total, given.toJavaStream().mapToLong(Long::longValue).toArray(), unit);
    }

    private static Vector<Nok> byWeights(Nok total, long[] weights, Nok unit) {
        long units = unitsOf(Given.value("total", total), Given.value("unit", unit));
        refuseNegative(weights);
        long[] parts = LargestRemainder.parts(units, weights);
        Nok[] amounts = new Nok[parts.length];
        for (int i = 0; i < parts.length; i++) {
            amounts[i] = unit.times(parts[i]);
        }
        return Vector.of(amounts);
    }

    private static long unitsOf(Nok total, Nok unit) {
        total.requireNotNegative("total");
        unit.requirePositive("unit");
        if (total.ore() % unit.ore() != 0) {
            throw new IllegalArgumentException("total " + total + " is not a whole number of units of " + unit);
        }
        return total.ore() / unit.ore();
    }

    private static void refuseNegative(long[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException("weight " + i + " is negative: " + weights[i]);
            }
        }
    }
}

package no.bygdevekst.money;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

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
    public static Vector<Nok> of(Nok total, Vector<Nok> weights, Nok unit) {
        return byKey(total, weights.map(Nok::ore), unit);
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
    public static Vector<Nok> byKey(Nok total, Vector<Long> key, Nok unit) {
        long[] parts = ofUnits(unitsOf(total, unit), weights(key));
        return Vector.ofAll(parts).map(unit::times);
    }

    private static long unitsOf(Nok total, Nok unit) {
        total.requireNotNegative("total");
        unit.requirePositive("unit");
        if (total.ore() % unit.ore() != 0) {
            throw new IllegalArgumentException("total " + total + " is not a whole number of units of " + unit);
        }
        return total.ore() / unit.ore();
    }

    private static long[] weights(Vector<Long> key) {
        long[] weights = new long[key.size()];
        int i = 0;
        for (long weight : key) {
            if (weight < 0) {
                throw new IllegalArgumentException("weight " + i + " is negative: " + weight);
            }
            weights[i++] = weight;
        }
        return weights;
    }

    private static long[] ofUnits(long units, long[] weights) {
        BigInteger sum = sum(weights);
        long[] parts = new long[weights.length];
        if (sum.signum() == 0) {
            if (units != 0) {
                throw new IllegalArgumentException("there is a total and no weight above zero");
            }
            return parts;
        }
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = units;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] quota = BigInteger.valueOf(units)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            parts[i] = quota[0].longValueExact();
            remainders[i] = quota[1];
            left -= parts[i];
        }
        giveByLargestRemainder(parts, remainders, left);
        return parts;
    }

    private static void giveByLargestRemainder(long[] parts, BigInteger[] remainders, long left) {
        if (left == 0) {
            return;
        }
        Integer[] order = new Integer[parts.length];
        Arrays.setAll(order, i -> i);
        // The sort is stable: the earlier of two equal remainders stays first.
        Arrays.sort(order, Comparator.comparing((Integer i) -> remainders[i]).reversed());
        for (int i = 0; i < left; i++) {
            parts[order[i]]++;
        }
    }

    private static BigInteger sum(long[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (long weight : weights) {
            sum = sum.add(BigInteger.valueOf(weight));
        }
        return sum;
    }
}

package no.bygdevekst.money;

import java.math.BigInteger;
import java.util.Arrays;

/** Division of whole units by largest remainder, in {@code long} arithmetic wherever that is exact. */
final class LargestRemainder {

    private static final long TOO_LARGE = -1;

    private LargestRemainder() {}

    /** As many parts as weights; no weight is negative, and the units are not. */
    static long[] parts(long units, long[] weights) {
        long sum = sum(weights);
        if (sum == 0 && units != 0) {
            throw new IllegalArgumentException("there is a total and no weight above zero");
        }
        if (sum == 0) {
            return new long[weights.length];
        }
        return sum != TOO_LARGE && Quotient.isProductLong(units, largest(weights))
                ? inLongs(units, weights, sum)
                : inBigNumbers(units, weights);
    }

    private static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
            if (sum < 0) {
                return TOO_LARGE;
            }
        }
        return sum;
    }

    private static long largest(long[] weights) {
        long largest = 0;
        for (long weight : weights) {
            largest = Math.max(largest, weight);
        }
        return largest;
    }

    // The sum and the largest product fit, so all of these do.
    private static long[] inLongs(long units, long[] weights, long sum) {
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = units;
        for (int i = 0; i < weights.length; i++) {
            long product = units * weights[i];
            parts[i] = product / sum;
            remainders[i] = product - parts[i] * sum;
            left -= parts[i];
        }
        return withRest(parts, remainders, (int) left);
    }

    static long[] inBigNumbers(long units, long[] weights) {
        BigInteger sum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        long[] parts = new long[weights.length];
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
        return withRest(parts, ranks(remainders), (int) left);
    }

    // Where each stands among all of them in order; equal ones are found at the same place.
    private static long[] ranks(BigInteger[] remainders) {
        BigInteger[] sorted = remainders.clone();
        Arrays.sort(sorted);
        return Arrays.stream(remainders)
                .mapToLong(each -> Arrays.binarySearch(sorted, each))
                .toArray();
    }

    // The least remainder that still gets a unit is found without an order of all: what is above it gets one, and of
    // those that are equal to it the earlier.
    private static long[] withRest(long[] parts, long[] remainders, int left) {
        if (left == 0) {
            return parts;
        }
        long[] sorted = remainders.clone();
        Arrays.sort(sorted);
        long least = sorted[sorted.length - left];
        int equal = left - above(sorted, least);
        for (int i = 0; i < parts.length; i++) {
            if (remainders[i] > least || (remainders[i] == least && equal-- > 0)) {
                parts[i]++;
            }
        }
        return parts;
    }

    private static int above(long[] sorted, long least) {
        int i = sorted.length;
        while (i > 0 && sorted[i - 1] > least) {
            i--;
        }
        return sorted.length - i;
    }
}

package no.bygdevekst.examples.benchmark;

import java.util.Arrays;

/**
 * Largest remainder as one would write it for a single case: nothing is checked, and no product may be larger than a
 * {@code long} can hold.
 */
final class ApportionmentByHand {

    private ApportionmentByHand() {}

    static long[] parts(long total, long[] weights) {
        long sum = Arrays.stream(weights).sum();
        long[] parts = new long[weights.length];
        long[] remainders = new long[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            long product = total * weights[i];
            parts[i] = product / sum;
            remainders[i] = product - parts[i] * sum;
            left -= parts[i];
        }
        giveTheRest(parts, remainders, (int) left);
        return parts;
    }

    // All remainders above the least that still gets one; then, of those that are equal to it, the first.
    private static void giveTheRest(long[] parts, long[] remainders, int left) {
        if (left == 0) {
            return;
        }
        long[] sorted = remainders.clone();
        Arrays.sort(sorted);
        long least = sorted[sorted.length - left];
        int atLeast = left;
        for (int i = 0; i < parts.length; i++) {
            if (remainders[i] > least) {
                parts[i]++;
                atLeast--;
            }
        }
        for (int i = 0; atLeast > 0; i++) {
            if (remainders[i] == least) {
                parts[i]++;
                atLeast--;
            }
        }
    }
}

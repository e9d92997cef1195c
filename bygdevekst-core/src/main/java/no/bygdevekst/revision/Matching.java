package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Which elements of two arrays belong together, by position.
 *
 * @param ofAfter for each element of the later array the position of its match in the earlier one, if it has one
 * @param gone the positions in the earlier array of those without a match, ascending
 */
record Matching(Vector<Option<Integer>> ofAfter, Vector<Integer> gone) {

    /** What elements of the earlier and of the later array are known by. */
    record Key<E>(Function<E, Object> before, Function<E, Object> after) {}

    /**
     * Matches elements with the same key in order; those that are left by the next key.
     *
     * @param keys the keys, the best first
     */
    static <E> Matching of(Vector<E> before, Vector<E> after, Vector<Key<E>> keys) {
        int[] matches = new int[after.size()];
        java.util.Arrays.fill(matches, -1);
        BitSet left = new BitSet();
        left.set(0, before.size());
        keys.forEach(key -> match(before, after, key, matches, left));
        return new Matching(
                Vector.ofAll(matches).map(match -> Option.when(match >= 0, match)),
                Vector.range(0, before.size()).filter(left::get));
    }

    private static <E> void match(Vector<E> before, Vector<E> after, Key<E> key, int[] matches, BitSet left) {
        Map<Object, Deque<Integer>> positions = new HashMap<>();
        left.stream()
                .forEach(i -> positions
                        .computeIfAbsent(key.before().apply(before.get(i)), any -> new ArrayDeque<>())
                        .add(i));
        for (int i = 0; i < matches.length; i++) {
            Deque<Integer> same = matches[i] < 0 ? positions.get(key.after().apply(after.get(i))) : null;
            if (same != null && !same.isEmpty()) {
                matches[i] = same.remove();
                left.clear(matches[i]);
            }
        }
    }
}

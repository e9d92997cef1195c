package no.bygdevekst.examples.report;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * Things by what they belong to, each group in the order of the whole (<i>gruppering</i>).
 *
 * @param <K> what things belong to
 * @param <T> the things
 */
final class Grouped<K, T> {

    private final Map<Option<K>, Vector<T>> groups;

    private Grouped(Map<Option<K>, Vector<T>> groups) {
        this.groups = groups;
    }

    /** The things by their owner; those that have none stand apart. */
    static <K, T> Grouped<K, T> of(Vector<T> things, Function<T, Option<K>> owner) {
        return new Grouped<>(things.groupBy(owner));
    }

    /** The things that belong to it, possibly none. */
    Vector<T> under(K owner) {
        return groups.getOrElse(Option.of(owner), Vector.empty());
    }
}

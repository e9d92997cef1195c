package no.bygdevekst.text;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller hands over (<i>argument</i>): null is refused by name, and a collection is copied, so that nothing the
 * caller does to it later changes a value.
 */
public final class Given {

    private Given() {}

    /**
     * A value that is there.
     *
     * @param name what it is, for the message
     * @param value the value
     * @param <T> its type
     * @return the value
     * @throws NullArgumentException if it is null
     */
    public static <T> T value(String name, @Nullable T value) {
        if (value == null) {
            throw new NullArgumentException(name);
        }
        return value;
    }

    /**
     * An option with a value in it, as a builder takes it.
     *
     * @param name what it is, for the message
     * @param value the value
     * @param <T> its type
     * @return the value as an option
     * @throws NullArgumentException if it is null
     */
    public static <T> Option<T> some(String name, @Nullable T value) {
        return Option.some(value(name, value));
    }

    /**
     * A copy of an array.
     *
     * @param name what it is, for the message
     * @param values the array
     * @param <T> the type of its elements
     * @return the elements in order
     * @throws NullArgumentException if it or one of its elements is null
     */
    public static <T> Vector<T> all(String name, T[] values) {
        return all(name, Arrays.asList(value(name, values)));
    }

    /**
     * A copy of a collection; a vector is its own.
     *
     * @param name what it is, for the message
     * @param values the collection
     * @param <T> the type of its elements
     * @return the elements in order
     * @throws NullArgumentException if it or one of its elements is null
     */
    public static <T> Vector<T> all(String name, Iterable<? extends T> values) {
        if (values instanceof Vector<? extends T> vector) {
            noNulls(name, vector);
            return Vector.narrow(vector);
        }
        List<T> copy = new ArrayList<>();
        value(name, values).forEach(copy::add);
        noNulls(name, copy);
        return Vector.ofAll(copy);
    }

    /**
     * A copy of a map.
     *
     * @param name what it is, for the message
     * @param values the map
     * @param <K> the type of its keys
     * @param <V> the type of its values
     * @return the entries
     * @throws NullArgumentException if it, one of its keys or one of its values is null
     */
    public static <K, V> Map<K, V> all(String name, java.util.Map<? extends K, ? extends V> values) {
        Map<K, V> copy = HashMap.empty();
        for (java.util.Map.Entry<? extends K, ? extends V> entry :
                value(name, values).entrySet()) {
            K key = value("a key of " + name, entry.getKey());
            copy = copy.put(key, value(name + "[" + key + "]", entry.getValue()));
        }
        return copy;
    }

    /**
     * Refuses a collection in which something is null.
     *
     * @param name what it is, for the message
     * @param values the collection
     * @throws NullArgumentException if it or one of its elements is null; an element is named by its position from 0
     */
    public static void noNulls(String name, Iterable<?> values) {
        int index = 0;
        for (Object each : value(name, values)) {
            if (each == null) {
                throw new NullArgumentException(name + "[" + index + "]");
            }
            index++;
        }
    }

    /**
     * Refuses an option that holds null.
     *
     * @param name what it is, for the message
     * @param value the option
     * @throws NullArgumentException if it is null, or holds null
     */
    public static void noNull(String name, Option<?> value) {
        if (value(name, value).isDefined()) {
            value(name, value.get());
        }
    }
}

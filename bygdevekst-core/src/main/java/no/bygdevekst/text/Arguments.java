package no.bygdevekst.text;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Named arguments in order, such as {@code year = 2025, expected = 4500000}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Arguments {

    private static final Arguments NONE = new Arguments(LinkedHashMap.empty());

    private final LinkedHashMap<String, Argument> byName;

    private Arguments(LinkedHashMap<String, Argument> byName) {
        this.byName = byName;
    }

    /**
     * No arguments.
     *
     * @return the empty arguments
     */
    public static Arguments none() {
        return NONE;
    }

    /**
     * One argument.
     *
     * @param name its name, not blank
     * @param argument its value
     * @return the arguments
     * @throws IllegalArgumentException if the name is blank
     */
    public static Arguments of(String name, Argument argument) {
        return NONE.and(name, argument);
    }

    /**
     * These arguments and one more, last.
     *
     * @param name its name, not blank and not among these
     * @param argument its value
     * @return the arguments
     * @throws IllegalArgumentException if the name is blank or given already
     */
    public Arguments and(String name, Argument argument) {
        Blank.refuse("name", name);
        if (byName.containsKey(name)) {
            throw new IllegalArgumentException("argument '" + name + "' is given twice");
        }
        return new Arguments(byName.put(name, Given.value("argument", argument)));
    }

    /**
     * These arguments and one more of untranslated words, last.
     *
     * @param name its name, not blank and not among these
     * @param words its value
     * @return the arguments
     * @throws IllegalArgumentException if the name is blank or given already
     */
    public Arguments and(String name, String words) {
        return and(name, Argument.words(words));
    }

    /**
     * These arguments and one more whole number, last.
     *
     * @param name its name, not blank and not among these
     * @param number its value
     * @return the arguments
     * @throws IllegalArgumentException if the name is blank or given already
     */
    public Arguments and(String name, int number) {
        return and(name, Argument.number(number));
    }

    /**
     * The argument of a name.
     *
     * @param name the name
     * @return the argument, or none
     */
    public Option<Argument> get(String name) {
        return byName.get(name);
    }

    /**
     * The names.
     *
     * @return the names, in order
     */
    public Set<String> names() {
        return byName.keySet();
    }

    /**
     * The names with their values.
     *
     * @return each name with its value, in order
     */
    public Iterable<Tuple2<String, Argument>> inOrder() {
        return byName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arguments that && byName.equals(that.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }

    /** The names and values, {@code year=2025, actual=100}. */
    @Override
    public String toString() {
        return byName.map(entry -> entry._1 + "=" + entry._2).mkString(", ");
    }
}

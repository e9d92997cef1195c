package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.place.Place;

/**
 * How a part of the plan document is looked into, and edited (<i>oppbygning</i>).
 *
 * @param <V> the part
 */
interface Shape<V> {

    /**
     * What stands in a part of this shape.
     *
     * @param value the part
     * @param way the steps from it; none leads to the part itself
     * @return what stands there, none where it is absent
     * @throws IllegalArgumentException if nothing can stand there
     */
    Option<Object> at(V value, Vector<Place> way);

    /**
     * The part with edits inside it.
     *
     * @throws IllegalArgumentException if one of them leads nowhere, or is not of what stands there
     */
    V edited(V value, Vector<Pending> edits);

    /**
     * What takes the part's place.
     *
     * @param now the part, if it is there
     * @param edit an edit of the part as a whole
     * @return the part after it, if it is there
     * @throws IllegalArgumentException if it is not of what stands there
     */
    Option<V> replaced(Option<V> now, Edit edit);

    /**
     * How a part of this shape differs from another.
     *
     * @param before the part before, if it is there
     * @param after the part after, if it is there
     * @return what an edit of it says, none where they are alike, or are compared by what is in them
     */
    Option<Change> difference(Option<V> before, Option<V> after);

    /**
     * What an edit carries, as a part of this shape.
     *
     * @throws IllegalArgumentException if it is something else
     */
    V cast(Object carried, Edit edit);

    /** What an edit carries, as a value of a type. */
    static <V> V cast(Class<V> type, Object carried, Edit edit) {
        if (!type.isInstance(carried)) {
            throw new IllegalArgumentException(
                    "not a " + type.getSimpleName() + " at " + edit.target() + ": " + carried);
        }
        return type.cast(carried);
    }

    /** Where nothing can stand. */
    static IllegalArgumentException nothingAt(Place place) {
        return new IllegalArgumentException("nothing can be edited at " + place);
    }
}

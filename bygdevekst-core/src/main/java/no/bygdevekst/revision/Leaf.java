package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.place.Place;

/**
 * A part that is replaced as a whole: a number, a string, an object that nobody looks into.
 *
 * @param type what it is
 */
record Leaf<V>(Class<V> type) implements Shape<V> {

    @Override
    public Option<Object> at(V value, Vector<Place> way) {
        if (!way.isEmpty()) {
            throw Shape.nothingAt(way.last());
        }
        return Option.some(value);
    }

    @Override
    public V edited(V value, Vector<Pending> edits) {
        throw Shape.nothingAt(edits.head().edit().target());
    }

    @Override
    public Option<V> replaced(Option<V> now, Edit edit) {
        edit.checkBefore(Option.narrow(now));
        return edit.after().map(after -> cast(after, edit));
    }

    @Override
    public V cast(Object carried, Edit edit) {
        return Shape.cast(type, carried, edit);
    }

    @Override
    public Option<Change> difference(Option<V> before, Option<V> after) {
        return Change.between(before, after);
    }
}

package no.bygdevekst.revision;

import io.vavr.Tuple2;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import no.bygdevekst.place.Place;

/**
 * An array, whose elements can be added, taken out and edited.
 *
 * @param element the shape of an element
 * @param compared how two arrays are compared
 * @param <E> an element
 */
record Elements<E>(Shape<E> element, Compared compared) implements Shape<Vector<E>> {

    /** How two arrays are compared. */
    enum Compared {
        /** By what is taken out and what is added, whatever the order. */
        IN_ANY_ORDER,
        /** In the same way; the order counts. */
        IN_ORDER,
        /** As wholes. */
        AS_WHOLES,
        /** Element by element, by somebody who knows which belong together. */
        ONE_BY_ONE
    }

    static <E> Elements<E> of(Class<E> type, Compared compared) {
        return new Elements<>(new Leaf<>(type), compared);
    }

    @Override
    public Option<Object> at(Vector<E> array, Vector<Place> way) {
        if (way.isEmpty()) {
            return Option.some(array);
        }
        return element.at(array.get(position(way.head(), array)), way.tail());
    }

    @Override
    public Vector<E> edited(Vector<E> array, Vector<Pending> edits) {
        Vector<Pending> inside = edits.reject(Pending::isHere);
        Vector<E> changed = array;
        for (Tuple2<Integer, Vector<Pending>> ofElement :
                inside.reject(Elements::isGone).groupBy(edit -> position(edit.next(), array))) {
            changed = changed.update(ofElement._1, now -> element(now, ofElement._2));
        }
        return without(changed, inside.filter(Elements::isGone))
                .appendAll(edits.filter(Pending::isHere).map(this::added));
    }

    private E element(E now, Vector<Pending> edits) {
        Vector<Pending> further = edits.map(Pending::further);
        Vector<Pending> inside = further.reject(Pending::isHere);
        E edited = inside.isEmpty() ? now : element.edited(now, inside);
        for (Pending edit : further.filter(Pending::isHere)) {
            edited = element.replaced(Option.some(edited), edit.edit()).getOrElseThrow(edit.edit()::nothingThere);
        }
        return edited;
    }

    private static <E> Vector<E> without(Vector<E> array, Vector<Pending> gone) {
        gone.forEach(edit -> edit.edit().checkBefore(Option.some(array.get(position(edit.next(), array)))));
        Set<Integer> positions = gone.map(edit -> position(edit.next(), array)).toSet();
        return positions.isEmpty()
                ? array
                : array.zipWithIndex()
                        .reject(each -> positions.contains(each._2))
                        .map(each -> each._1);
    }

    private E added(Pending pending) {
        Edit edit = pending.edit();
        return element.cast(edit.after().getOrElseThrow(edit::nothingThere), edit);
    }

    private static boolean isGone(Pending edit) {
        return edit.way().size() == 1 && edit.edit().kind() == Edit.Kind.GONE;
    }

    private static int position(Place place, Vector<?> array) {
        return place.position().filter(index -> index < array.size()).getOrElseThrow(() -> Shape.nothingAt(place));
    }

    @Override
    public Option<Vector<E>> replaced(Option<Vector<E>> now, Edit edit) {
        Vector<E> array = now.getOrElse(Vector::empty);
        Vector<E> out = elements(edit.before(), edit);
        Vector<E> left = without(array, out);
        if (left.size() + out.size() != array.size()) {
            throw edit.notOfWhatStands(array);
        }
        return Option.some(left.appendAll(elements(edit.after(), edit)));
    }

    private Vector<E> elements(Option<Object> array, Edit edit) {
        return array.map(carried -> cast(carried, edit)).getOrElse(Vector::empty);
    }

    @Override
    public Vector<E> cast(Object carried, Edit edit) {
        Vector<?> array = Shape.cast(Vector.class, carried, edit);
        return array.map(each -> element.cast(each, edit));
    }

    @Override
    public Option<Change> difference(Option<Vector<E>> before, Option<Vector<E>> after) {
        return switch (compared) {
            case ONE_BY_ONE -> Option.none();
            case AS_WHOLES -> Change.between(before, after);
            case IN_ANY_ORDER, IN_ORDER -> difference(before.get(), after.get());
        };
    }

    // Where the order counts, and taking out and adding does not give it, all is taken out and all is added.
    private Option<Change> difference(Vector<E> before, Vector<E> after) {
        Vector<E> out = without(before, after);
        Vector<E> in = without(after, before);
        if (compared == Compared.IN_ORDER && !without(before, out).appendAll(in).equals(after)) {
            return Change.between(Option.some(before), Option.some(after));
        }
        return Option.when(!out.isEmpty() || !in.isEmpty(), () -> new Change(Option.some(out), Option.some(in)));
    }

    /** An array without as many of each element, the first ones, as there are in another. */
    static <E> Vector<E> without(Vector<E> array, Iterable<? extends E> others) {
        Map<E, Integer> left = new HashMap<>();
        others.forEach(other -> left.merge(other, 1, Integer::sum));
        return array.reject(each -> left.merge(each, -1, Integer::sum) >= 0);
    }
}

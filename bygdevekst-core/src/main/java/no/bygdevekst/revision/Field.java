package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiConsumer;
import java.util.function.Function;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Place;

/**
 * A member of an object: where its value is found, and where another one is put.
 *
 * @param member which member
 * @param shape the shape of its value
 * @param get gives its value, if it is there
 * @param set puts another value, or none, into a draft of the object
 * @param <T> the object
 * @param <D> its draft
 * @param <V> the value
 */
record Field<T, D, V>(Member member, Shape<V> shape, Function<T, Option<V>> get, BiConsumer<D, Option<V>> set) {

    static <T, D, V> Field<T, D, V> required(Member member, Shape<V> shape, Function<T, V> get, BiConsumer<D, V> set) {
        return new Field<>(
                member,
                shape,
                object -> Option.some(get.apply(object)),
                (draft, value) -> set.accept(
                        draft,
                        value.getOrElseThrow(() -> new IllegalArgumentException(member.inDocument() + " is missing"))));
    }

    static <T, D, V> Field<T, D, V> optional(
            Member member, Class<V> type, Function<T, Option<V>> get, BiConsumer<D, Option<V>> set) {
        return new Field<>(member, new Leaf<>(type), get, set);
    }

    Option<Object> at(T object, Vector<Place> way) {
        Option<V> value = get.apply(object);
        return way.isEmpty() ? Option.narrow(value) : value.flatMap(part -> shape.at(part, way));
    }

    /** Puts into the draft what the edits make of the member; of those of the whole of it, one after the other. */
    void edit(T object, D draft, Vector<Pending> edits) {
        Option<V> value = get.apply(object);
        Vector<Pending> inside = edits.reject(Field::isOfTheWhole);
        Option<V> edited = inside.isEmpty() ? value : Option.some(shape.edited(present(value, inside), inside));
        set.accept(
                draft,
                edits.filter(Field::isOfTheWhole).foldLeft(edited, (now, edit) -> shape.replaced(now, edit.edit())));
    }

    private static boolean isOfTheWhole(Pending edit) {
        return edit.isHere() && edit.edit().kind() == Edit.Kind.CHANGED;
    }

    private static <V> V present(Option<V> value, Vector<Pending> edits) {
        return value.getOrElseThrow(() -> Shape.nothingAt(edits.head().edit().target()));
    }

    Option<Change> difference(T before, T after) {
        return shape.difference(get.apply(before), get.apply(after));
    }
}

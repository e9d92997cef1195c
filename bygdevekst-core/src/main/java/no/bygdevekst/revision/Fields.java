package no.bygdevekst.revision;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Place;

/**
 * An object, member by member.
 *
 * @param type what it is
 * @param open makes a draft that equals the object
 * @param fields its members, in the order of the format
 * @param close makes an object of a draft
 * @param <T> the object
 * @param <D> its draft
 */
record Fields<T, D>(Class<T> type, Function<T, D> open, Vector<Field<T, D, ?>> fields, Function<D, T> close)
        implements Shape<T> {

    @Override
    public Option<Object> at(T object, Vector<Place> way) {
        return way.isEmpty() ? Option.some(object) : field(way.head()).at(object, way.tail());
    }

    @Override
    public T edited(T object, Vector<Pending> edits) {
        D draft = open.apply(object);
        for (Tuple2<Place, Vector<Pending>> ofMember : edits.groupBy(Pending::next)) {
            field(ofMember._1).edit(object, draft, ofMember._2.map(Pending::further));
        }
        return close.apply(draft);
    }

    @Override
    public Option<T> replaced(Option<T> now, Edit edit) {
        throw Shape.nothingAt(edit.target());
    }

    @Override
    public T cast(Object carried, Edit edit) {
        return Shape.cast(type, carried, edit);
    }

    @Override
    public Option<Change> difference(Option<T> before, Option<T> after) {
        return Option.none();
    }

    private Field<T, D, ?> field(Place place) {
        Option<Member> member = place.named();
        return fields.find(field -> member.contains(field.member())).getOrElseThrow(() -> Shape.nothingAt(place));
    }
}

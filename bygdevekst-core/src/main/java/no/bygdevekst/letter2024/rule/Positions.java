package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where in a list the elements stand that a rule is about (<i>posisjoner</i>). */
final class Positions {

    private Positions() {}

    /** The positions, from 0, of the elements for which something holds; most lists have none. */
    static <T> Vector<Integer> where(Vector<T> list, Predicate<? super T> holds) {
        if (!list.exists(holds)) {
            return Vector.empty();
        }
        List<Integer> positions = new ArrayList<>();
        list.forEachWithIndex((element, position) -> {
            if (holds.test(element)) {
                positions.add(position);
            }
        });
        return Vector.ofAll(positions);
    }
}

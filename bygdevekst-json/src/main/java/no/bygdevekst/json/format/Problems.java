package no.bygdevekst.json.format;

import io.vavr.collection.Vector;
import java.util.Iterator;
import no.bygdevekst.text.Given;

/**
 * Everything that stands in the way of reading a document (<i>problemer</i>), in the order of places; such as one
 * {@code MISSING_MEMBER} and two {@code WRONG_TYPE}.
 *
 * @param inOrder the problems, at least one and at most 1 000
 * @param more whether there are others after these
 */
public record Problems(Vector<Problem> inOrder, boolean more) implements Iterable<Problem> {

    /**
     * Checks that there is a problem.
     *
     * @param inOrder the problems, at least one and at most 1 000
     * @param more whether there are others after these
     * @throws IllegalArgumentException if there is none
     */
    public Problems {
        if (inOrder.isEmpty()) {
            throw new IllegalArgumentException("there are no problems");
        }
    }

    /**
     * One problem alone.
     *
     * @param problem the problem
     * @return the problem, and no more
     */
    public static Problems only(Problem problem) {
        Given.value("problem", problem);
        return new Problems(Vector.of(problem), false);
    }

    /**
     * The first problem.
     *
     * @return the one whose place comes first
     */
    public Problem first() {
        return inOrder.head();
    }

    @Override
    public Iterator<Problem> iterator() {
        return inOrder.iterator();
    }
}

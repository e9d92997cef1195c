package no.bygdevekst.json.reading;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;

/** Keeps the first {@value #MOST} problems of a document by their places, and counts the others. */
public final class ProblemCollector implements ProblemSink {

    static final int MOST = 1000;

    private static final Comparator<Kept> BY_PLACE =
            Comparator.comparing(Kept::order).thenComparing(Kept::number);

    private final PriorityQueue<Kept> lastFirst = new PriorityQueue<>(BY_PLACE.reversed());
    private Option<Problem> only = Option.none();
    private long count;

    private record Kept(long order, long number, Problem problem) {}

    @Override
    public void add(Mark place, Supplier<Problem> problem) {
        count++;
        if (only.isEmpty() && hasRoomFor(place)) {
            lastFirst.add(new Kept(place.order(), count, problem.get()));
        }
    }

    @Override
    public void addOnly(Supplier<Problem> problem) {
        count++;
        only = only.orElse(() -> Option.of(problem.get()));
    }

    @Override
    public boolean keepsPlaces() {
        return true;
    }

    @Override
    public long count() {
        return count;
    }

    /** Whether all problems are kept: none made the others not count, and there are not too many. */
    public boolean keepsAll() {
        return only.isEmpty() && count <= MOST;
    }

    public Problems problems() {
        return only.map(Problems::only)
                .getOrElse(() ->
                        new Problems(Vector.ofAll(lastFirst).sorted(BY_PLACE).map(Kept::problem), count > MOST));
    }

    private boolean hasRoomFor(Mark place) {
        if (lastFirst.size() < MOST) {
            return true;
        }
        if (place.order() >= lastFirst.element().order()) {
            return false;
        }
        lastFirst.remove();
        return true;
    }
}

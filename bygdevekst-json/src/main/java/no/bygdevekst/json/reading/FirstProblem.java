package no.bygdevekst.json.reading;

import java.util.function.Supplier;
import no.bygdevekst.json.format.Problem;

/** Gives up at the first problem, whatever it is. */
enum FirstProblem implements ProblemSink {
    GIVES_UP;

    @Override
    public void add(Mark place, Supplier<Problem> problem) {
        throw new Met();
    }

    @Override
    public void addOnly(Supplier<Problem> problem) {
        throw new Met();
    }

    @Override
    public boolean keepsPlaces() {
        return false;
    }

    @Override
    public long count() {
        return 0;
    }

    /** A problem was met; nothing is said of it, so it needs no stack trace. */
    static final class Met extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Met() {
            super(null, null, false, false);
        }
    }
}

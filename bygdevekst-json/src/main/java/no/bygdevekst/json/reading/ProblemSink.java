package no.bygdevekst.json.reading;

import java.util.function.Supplier;
import no.bygdevekst.json.format.Problem;

/** Takes the problems of a document as they are met; what nobody keeps is never put into words. */
interface ProblemSink {

    /**
     * Takes a problem.
     *
     * @param place where it is; of one place, problems are met in the order in which they are given
     * @param problem makes it
     */
    void add(Mark place, Supplier<Problem> problem);

    /**
     * Takes a problem beside which no other counts.
     *
     * @param problem makes it
     */
    void addOnly(Supplier<Problem> problem);

    /** Whether it is told where a problem is; finding that out takes time. */
    boolean keepsPlaces();

    /** How many problems were met so far. */
    long count();
}

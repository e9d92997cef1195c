package no.bygdevekst.json;

import java.util.function.Supplier;
import no.bygdevekst.rule.Member;
import no.bygdevekst.text.Phrase;

/**
 * Takes what is wrong with an object as a whole.
 *
 * @param in where it is read from
 * @param start where it begins
 */
record ObjectProblems(JsonInput in, Mark start) {

    void missing(Member member, Supplier<Phrase> message) {
        in.missing(start, member, message);
    }

    void conflict(Supplier<Phrase> message) {
        in.problem(start, ProblemCode.CONFLICT, message);
    }

    void outOfBounds(Supplier<Phrase> message) {
        in.problem(start, ProblemCode.OUT_OF_BOUNDS, message);
    }
}

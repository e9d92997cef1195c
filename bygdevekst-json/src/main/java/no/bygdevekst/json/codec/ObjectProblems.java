package no.bygdevekst.json.codec;

import java.util.function.Supplier;
import no.bygdevekst.json.reading.JsonInput;
import no.bygdevekst.json.reading.Mark;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Phrase;

/**
 * Takes what is wrong with an object as a whole.
 *
 * @param in where it is read from
 * @param start where it begins
 */
public record ObjectProblems(JsonInput in, Mark start) {

    public void missing(Member member, Supplier<Phrase> message) {
        in.missing(start, member, message);
    }

    public void conflict(Supplier<Phrase> message) {
        in.problem(start, ProblemCode.CONFLICT, message);
    }

    public void outOfBounds(Supplier<Phrase> message) {
        in.problem(start, ProblemCode.OUT_OF_BOUNDS, message);
    }
}

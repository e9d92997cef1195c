package no.bygdevekst.place;

import io.vavr.control.Option;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;

/**
 * What keeps a part of a document from being read (<i>lesefeil</i>), such as {@code OUT_OF_BOUNDS
 * /plan/measures/2/budget/1/year}, with its words.
 *
 * <p>It has nothing to do with whether a plan is good: that is said by findings.
 *
 * @param code what kind of problem it is
 * @param place where; of {@code SYNTAX} and {@code TOO_LARGE} as far as was read, of {@code MISSING_MEMBER} the object
 * @param member the name of the member that is missing, of {@code MISSING_MEMBER} alone
 * @param message what is wrong, and what would be right
 */
public record Problem(ProblemCode code, Place place, Option<String> member, Phrase message) {

    /**
     * Refuses null.
     *
     * @param code what kind of problem it is
     * @param place where
     * @param member the name of the member that is missing, of {@code MISSING_MEMBER} alone
     * @param message what is wrong, and what would be right
     */
    public Problem {
        Given.value("code", code);
        Given.value("place", place);
        Given.value("member", member);
        Given.value("message", message);
    }

    /**
     * Where a form shows it: at the member that is missing, or else at the place.
     *
     * @return a JSON Pointer (RFC 6901), such as {@code /plan/measures/2/title} where a title is missing
     */
    public String field() {
        return member.map(name -> place + "/" + name).getOrElse(place::toString);
    }

    /**
     * What is wrong, and what would be right.
     *
     * @param language which language
     * @return the words
     */
    public String message(Language language) {
        return message.in(language);
    }

    /** The code and the place, {@code MISSING_MEMBER /plan/measures/2}. */
    @Override
    public String toString() {
        return code + " " + place + member.map(name -> " " + name).getOrElse("");
    }
}

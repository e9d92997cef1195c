package no.bygdevekst.json.format;

import io.vavr.control.Option;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;

/**
 * Something that stands in the way of reading a document (<i>problem</i>), such as {@code OUT_OF_BOUNDS
 * /plan/measures/2/budget/1/year} at line 259, column 21.
 *
 * <p>It has nothing to do with whether a plan is good: that is said by findings, about a document that can be read.
 *
 * @param code what kind of problem it is
 * @param at where, as a JSON Pointer (RFC 6901); for {@code SYNTAX} and {@code TOO_LARGE} as far as was read
 * @param member the name of the member that is missing, of {@code MISSING_MEMBER} alone
 * @param line the line where that which {@code at} names begins, from 1; 0 if the document came without lines, as a
 *     tree does
 * @param column the column where it begins, from 1, in UTF-16 code units; 0 if the document came without lines
 * @param message what is wrong, and what would be right
 */
public record Problem(ProblemCode code, String at, Option<String> member, int line, int column, Phrase message) {

    /**
     * What is wrong, and what would be right.
     *
     * @param language which language
     * @return the words
     */
    public String message(Language language) {
        return message.in(language);
    }
}

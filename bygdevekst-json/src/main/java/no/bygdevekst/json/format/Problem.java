package no.bygdevekst.json.format;

import io.vavr.control.Option;
import no.bygdevekst.place.Place;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;

/**
 * Something that stands in the way of reading a document (<i>problem</i>), such as {@code OUT_OF_BOUNDS
 * /plan/measures/2/budget/1/year} at line 259, column 21: what is wrong, and where in the text that is.
 *
 * @param what what is wrong, with its words
 * @param line the line where that which {@link #at()} names begins, from 1; 0 if the document came without lines, as a
 *     tree does
 * @param column the column where it begins, from 1, in UTF-16 code units; 0 if the document came without lines
 */
public record Problem(no.bygdevekst.place.Problem what, int line, int column) {
    /**
     * Refuses null.
     *
     * @param what what is wrong, with its words
     * @param line the line where that which {@link #at()} names begins, from 1; 0 if the document came without lines,
     *     as a tree does
     * @param column the column where it begins, from 1, in UTF-16 code units; 0 if the document came without lines
     */
    public Problem {
        Given.value("what", what);
    }

    /**
     * A problem at a pointer.
     *
     * @param code what kind of problem it is
     * @param at where, as a JSON Pointer (RFC 6901)
     * @param member the name of the member that is missing, of {@code MISSING_MEMBER} alone
     * @param line the line, from 1, or 0
     * @param column the column, from 1, or 0
     * @param message what is wrong, and what would be right
     */
    public Problem(ProblemCode code, String at, Option<String> member, int line, int column, Phrase message) {
        this(new no.bygdevekst.place.Problem(code, Place.ofPointer(at), member, message), line, column);
    }

    /**
     * What kind of problem it is.
     *
     * @return the code
     */
    public ProblemCode code() {
        return what.code();
    }

    /**
     * Where it is.
     *
     * @return a JSON Pointer (RFC 6901); of {@code SYNTAX} and {@code TOO_LARGE} as far as was read
     */
    public String at() {
        return what.place().toString();
    }

    /**
     * The name of the member that is missing.
     *
     * @return the name, of {@code MISSING_MEMBER} alone
     */
    public Option<String> member() {
        return what.member();
    }

    /**
     * Where a form shows it: at the member that is missing, or else at the place.
     *
     * @return a JSON Pointer (RFC 6901), such as {@code /plan/measures/2/title} where a title is missing
     */
    public String field() {
        return what.field();
    }

    /**
     * What is wrong, and what would be right.
     *
     * @return the words, in three languages
     */
    public Phrase message() {
        return what.message();
    }

    /**
     * What is wrong, and what would be right.
     *
     * @param language which language
     * @return the words
     */
    public String message(Language language) {
        return what.message(language);
    }
}

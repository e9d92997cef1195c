package no.bygdevekst.examples.content;

import io.vavr.control.Option;

/**
 * Words that are set alike (<i>tekst</i>).
 *
 * @param words the words
 * @param strong whether they stand out
 * @param target the id of the section or row that they lead to, if any
 */
public record Run(String words, boolean strong, Option<String> target) {

    /**
     * Plain words.
     *
     * @param words the words
     * @return the run
     */
    public static Run of(String words) {
        return new Run(words, false, Option.none());
    }

    /**
     * Words that stand out.
     *
     * @param words the words
     * @return the run
     */
    public static Run strong(String words) {
        return new Run(words, true, Option.none());
    }

    /**
     * Words that lead somewhere in the same paper.
     *
     * @param words the words
     * @param target the id of a section or row
     * @return the run
     */
    public static Run link(String words, String target) {
        return new Run(words, false, Option.some(target));
    }
}

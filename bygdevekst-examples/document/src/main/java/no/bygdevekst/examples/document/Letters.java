package no.bygdevekst.examples.document;

import no.bygdevekst.text.Excerpt;

/**
 * Words as a document can hold them (<i>tegn</i>): what cannot be seen, or changes the order of what can, is written as
 * the library's messages write it, so that nobody signs what they cannot read.
 */
final class Letters {

    private Letters() {}

    static String shown(String words) {
        return Excerpt.whole(words.replace('\t', ' '))
                .replace("\uFFFE", "\\ufffe")
                .replace("\uFFFF", "\\uffff");
    }
}

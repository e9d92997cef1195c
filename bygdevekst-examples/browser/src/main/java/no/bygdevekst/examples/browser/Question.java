package no.bygdevekst.examples.browser;

/** What can be asked (<i>spørsmål</i>): from documents and arguments to one document. */
@FunctionalInterface
interface Question {

    /**
     * The answer.
     *
     * @param asked what it is asked of
     * @return the document as text, the same on every platform
     * @throws Refusal if there is no answer to what was asked
     */
    String answer(Asked asked);
}

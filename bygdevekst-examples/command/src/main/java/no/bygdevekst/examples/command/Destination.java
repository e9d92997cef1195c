package no.bygdevekst.examples.command;

/** Where the documents go. */
interface Destination {

    /**
     * Hands over the document of a file.
     *
     * @param file the file that it is about
     * @param ending what the document's name ends in, such as {@code .evaluation.json}
     * @param document its text
     * @throws Trouble if it cannot be written
     */
    void write(String file, String ending, String document) throws Trouble;
}

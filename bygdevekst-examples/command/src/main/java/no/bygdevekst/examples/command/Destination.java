package no.bygdevekst.examples.command;

import no.bygdevekst.json.DocumentWriter;

/** Where the documents go. */
interface Destination {

    /**
     * Hands over the document of a file, piece by piece.
     *
     * @param file the file that it is about
     * @param kind what the document is
     * @param writer writes it
     * @param document what it says
     * @param <T> what it is
     * @throws Trouble if it cannot be written whole
     */
    <T> void write(String file, DocumentKind kind, DocumentWriter<T> writer, T document) throws Trouble;
}

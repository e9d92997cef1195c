package no.bygdevekst.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Parses one plan document to a tree with Jackson, and ends. */
final class FirstParse {

    private FirstParse() {}

    /**
     * Prints how many members the document has.
     *
     * @param arguments the file of the document
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(arguments[0]));
        System.out.println(new JsonMapper().readTree(json).size());
    }
}

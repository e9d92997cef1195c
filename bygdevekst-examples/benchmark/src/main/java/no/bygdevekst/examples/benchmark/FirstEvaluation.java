package no.bygdevekst.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Evaluates one plan document, and ends. */
final class FirstEvaluation {

    private FirstEvaluation() {}

    /**
     * Prints the evaluation.
     *
     * @param arguments the file of the document
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        byte[] evaluation = Subject.everything(Files.readAllBytes(Path.of(arguments[0])));
        System.out.write(evaluation);
    }
}

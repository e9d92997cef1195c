package no.bygdevekst.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Evaluates the same plan document a thousand times, as who has a thousand plans would, and ends. */
final class FirstPlans {

    static final int PLANS = 1_000;

    private FirstPlans() {}

    /**
     * Prints how many bytes all evaluations have, and the processor time of this JVM, in nanoseconds.
     *
     * @param arguments the file of the document, and {@code library} or {@code peer}
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        byte[] plan = Files.readAllBytes(Path.of(arguments[0]));
        UnaryOperator<byte[]> evaluate = arguments[1].equals("library") ? Subject::everything : Peer::everything;
        long bytes = 0;
        for (int i = 0; i < PLANS; i++) {
            bytes += evaluate.apply(plan.clone()).length;
        }
        System.out.println(bytes + " " + CpuTime.nanoseconds());
    }
}

package no.bygdevekst.examples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a JVM of its own, with the class path of this one. */
final class FreshJvm {

    private final List<String> command = new ArrayList<>();

    FreshJvm(Class<?> program, List<String> options, List<String> arguments) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
    }

    /** Runs it, and gives what it prints. */
    String output() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + command);
        }
        return output;
    }

    /** Runs it, and gives how many nanoseconds that took from start to end. */
    long nanoseconds() throws IOException, InterruptedException {
        long start = System.nanoTime();
        output();
        return System.nanoTime() - start;
    }
}

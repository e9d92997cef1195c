package no.bygdevekst.examples.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks, and prints what each costs beside what it is held against, as a table in Markdown. */
final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs them.
     *
     * @param arguments {@code full} or {@code short}; a folder for what is made on the way; and, where only some of
     *     JMH's benchmarks and none of the programs are wanted, a pattern of their names
     * @throws IOException if a file cannot be written or a program cannot be run
     * @throws InterruptedException if it is interrupted
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Extent extent = Extent.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        Map<String, Cost> costs = new TreeMap<>();
        if (arguments.length > 2) {
            costs.putAll(MicroBenchmarks.run(extent, arguments[2], folder));
        } else {
            costs.putAll(MicroBenchmarks.run(extent, "no\\.bygdevekst\\.examples\\.benchmark\\..*", folder));
            costs.putAll(MacroBenchmarks.run(extent, folder));
        }
        String table = Table.of(costs);
        Files.writeString(folder.resolve("table.md"), table);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(table);
    }
}

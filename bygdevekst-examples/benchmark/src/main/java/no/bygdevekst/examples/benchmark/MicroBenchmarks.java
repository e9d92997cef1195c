package no.bygdevekst.examples.benchmark;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;

/** JMH's benchmarks, run, and what each costs by the name of its class and method and, after a colon, its size. */
final class MicroBenchmarks {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private MicroBenchmarks() {}

    static Map<String, Cost> run(Extent extent, String pattern, Path folder) throws RunnerException {
        Options options = extent.jmh()
                .include(pattern)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .jvmArgsAppend("-Xmx4g")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .output(folder.resolve("jmh.txt").toString())
                .resultFormat(ResultFormatType.JSON)
                .result(folder.resolve("jmh.json").toString())
                .build();
        Map<String, Cost> costs = new TreeMap<>();
        new Runner(options).run().forEach(result -> costs.put(name(result.getParams()), cost(result)));
        return costs;
    }

    private static String name(BenchmarkParams params) {
        String[] parts = params.getBenchmark().split("\\.");
        String name = parts[parts.length - 2] + "." + parts[parts.length - 1];
        return params.getParamsKeys().stream().map(params::getParam).reduce(name, (all, size) -> all + ":" + size);
    }

    private static Cost cost(RunResult result) {
        return new Cost(
                median(result, iteration -> iteration.getPrimaryResult().getScore()),
                median(result, iteration -> secondary(iteration, CpuTime.NAME)),
                median(result, iteration -> secondary(iteration, ALLOCATION)));
    }

    // Of the iterations of all forks: one that something disturbed does not count.
    private static double median(RunResult result, ToDoubleFunction<IterationResult> score) {
        return Medians.of(result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .mapToDouble(score));
    }

    private static double secondary(IterationResult iteration, String name) {
        return Objects.requireNonNull(iteration.getSecondaryResults().get(name), name)
                .getScore();
    }
}

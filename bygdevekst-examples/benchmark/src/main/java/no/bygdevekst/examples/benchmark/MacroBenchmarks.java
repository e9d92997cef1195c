package no.bygdevekst.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The programs, run, and what each costs by its name and, after a colon, how many threads it has. */
final class MacroBenchmarks {

    /** A collector that uses every core, and a heap that a hundred thousand plans would not fit in. */
    private static final List<String> SMALL_HEAP = List.of("-Xmx256m", "-XX:+UseParallelGC");

    private MacroBenchmarks() {}

    static Map<String, Cost> run(Extent extent, Path folder) throws IOException, InterruptedException {
        Path plan = Files.write(folder.resolve("plan.json"), Subject.write(SamplePlan.document(30)));
        List<Cost> library = new ArrayList<>();
        List<Cost> peer = new ArrayList<>();
        List<Long> evaluations = new ArrayList<>();
        List<Long> parses = new ArrayList<>();
        for (int i = 0; i < extent.starts(); i++) {
            evaluations.add(started(FirstEvaluation.class, plan));
            parses.add(started(FirstParse.class, plan));
            library.add(plans(plan, "library"));
            peer.add(plans(plan, "peer"));
        }
        String one = many(extent.plans(), 1);
        String two = many(extent.plans(), 2);
        if (!word(one, 2).equals(word(two, 2))) {
            throw new IllegalStateException("two threads give other evaluations than one");
        }
        return Map.of(
                "FirstEvaluation", median(evaluations),
                "FirstParse", median(parses),
                "FirstPlans:library", Cost.median(library),
                "FirstPlans:peer", Cost.median(peer),
                "ManyPlans:1", Cost.ofClock(Double.parseDouble(word(one, 0))),
                "ManyPlans:2", Cost.ofClock(Double.parseDouble(word(two, 0))));
    }

    private static long started(Class<?> program, Path plan) throws IOException, InterruptedException {
        return new FreshJvm(program, List.of(), List.of(plan.toString())).nanoseconds();
    }

    private static Cost plans(Path plan, String which) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String output = new FreshJvm(FirstPlans.class, List.of(), List.of(plan.toString(), which)).output();
        return new Cost(System.nanoTime() - start, Double.parseDouble(word(output, 1)), Cost.UNKNOWN);
    }

    private static String many(int plans, int threads) throws IOException, InterruptedException {
        List<String> arguments = List.of(Integer.toString(plans), Integer.toString(threads));
        return new FreshJvm(ManyPlans.class, SMALL_HEAP, arguments).output();
    }

    private static String word(String line, int index) {
        return line.strip().split(" ")[index];
    }

    private static Cost median(List<Long> times) {
        return Cost.ofClock(Medians.of(times.stream().mapToDouble(Long::doubleValue)));
    }
}

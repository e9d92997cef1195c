package no.bygdevekst.examples.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Evaluates a stream of plans of three to ten measures, on one thread or several; of each evaluation only a checksum is
 * kept.
 */
final class ManyPlans {

    private static final int WARM_UP = 20_000;

    private final byte[][] samples = IntStream.rangeClosed(3, 10)
            .mapToObj(measures -> Subject.write(SamplePlan.document(measures)))
            .toArray(byte[][]::new);

    private ManyPlans() {}

    /**
     * Prints how long it took, in nanoseconds of wall time and of processor time, and the sum of all checksums, which
     * is the same whatever the number of threads.
     *
     * @param arguments how many plans, and on how many threads
     * @throws ExecutionException if an evaluation fails
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        int plans = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        ManyPlans stream = new ManyPlans();
        stream.evaluate(WARM_UP, threads);
        long start = System.nanoTime();
        long cpuStart = CpuTime.nanoseconds();
        long checksums = stream.evaluate(plans, threads);
        System.out.println((System.nanoTime() - start) + " " + (CpuTime.nanoseconds() - cpuStart) + " " + checksums);
    }

    private long evaluate(int plans, int threads) throws ExecutionException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Long>> results = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            results.add(pool.submit(() -> evaluateFrom(next, plans)));
        }
        pool.shutdown();
        long sum = 0;
        for (Future<Long> result : results) {
            sum += result.get();
        }
        return sum;
    }

    private long evaluateFrom(AtomicInteger next, int plans) {
        long sum = 0;
        for (int plan = next.getAndIncrement(); plan < plans; plan = next.getAndIncrement()) {
            CRC32 checksum = new CRC32();
            checksum.update(Subject.everything(samples[plan % samples.length].clone()));
            sum += checksum.getValue();
        }
        return sum;
    }
}

package no.bygdevekst.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Everything for plans of ever more measures. */
@State(Scope.Benchmark)
@Warmup(iterations = Warm.MUCH_CODE)
public class GrowthBenchmark {

    @Param({"10", "100", "1000", "10000"})
    private int measures;

    private byte[] plan = {};

    @Setup
    public void write() {
        plan = Subject.write(SamplePlan.document(measures));
    }

    @Benchmark
    public byte[] library() {
        return Subject.everything(plan);
    }
}

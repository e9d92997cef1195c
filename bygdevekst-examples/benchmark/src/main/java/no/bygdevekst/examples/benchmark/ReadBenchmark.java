package no.bygdevekst.examples.benchmark;

import no.bygdevekst.json.format.PlanDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading a plan document of thirty measures and three years. */
@State(Scope.Benchmark)
@Warmup(iterations = Warm.MUCH_CODE)
public class ReadBenchmark {

    private final byte[] json = Subject.write(SamplePlan.document(30));

    @Benchmark
    public PlanDocument library() {
        return Subject.read(json);
    }

    @Benchmark
    public int tokenScan() {
        return TokenScan.tokens(json);
    }

    @Benchmark
    public int tokenScanWithTexts() {
        return TokenScan.characters(json);
    }

    @Benchmark
    public Object dataBinding() {
        return Beans.readPlan(json);
    }
}

package no.bygdevekst.examples.benchmark;

import no.bygdevekst.json.format.PlanDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing the plan document of {@link ReadBenchmark}. */
@State(Scope.Benchmark)
@Warmup(iterations = Warm.MUCH_CODE)
public class WriteBenchmark {

    private final PlanDocument document = SamplePlan.document(30);
    private final PlanBean records = Beans.plan(Subject.write(document));

    @Benchmark
    public byte[] library() {
        return Subject.write(document);
    }

    @Benchmark
    public byte[] dataBinding() {
        return Beans.write(records);
    }
}

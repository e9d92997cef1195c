package no.bygdevekst.examples.benchmark;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Everything for one plan: read, rules, tables, payments, write. */
@State(Scope.Benchmark)
@Warmup(iterations = Warm.MUCH_CODE)
public class WholeBenchmark {

    private final byte[] plan = Subject.write(SamplePlan.document(30));
    private final byte[] evaluation = Subject.everything(plan);
    private final EvaluationBean records = Beans.evaluation(evaluation);

    @Benchmark
    public byte[] library() {
        return Subject.everything(plan);
    }

    /** The same tables and payments without the library, and what a validator can say. */
    @Benchmark
    public byte[] peer() {
        return Peer.everything(plan);
    }

    /** The bytes that come in are scanned, and those that go out are written from records. */
    @Benchmark
    public int scanAndWrite() {
        return TokenScan.tokens(plan) + Beans.write(records).length;
    }
}

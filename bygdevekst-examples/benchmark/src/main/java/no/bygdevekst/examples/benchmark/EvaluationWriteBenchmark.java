package no.bygdevekst.examples.benchmark;

import no.bygdevekst.evaluation.Evaluation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Writing an evaluation; the records that it is held against have their messages made beforehand. */
@State(Scope.Benchmark)
@Warmup(iterations = Warm.MUCH_CODE)
public class EvaluationWriteBenchmark {

    private final Evaluation evaluation = Subject.EVALUATOR.evaluate(SamplePlan.submission(30));
    private final EvaluationBean records = Beans.evaluation(Subject.write(evaluation));

    @Benchmark
    public byte[] library() {
        return Subject.write(evaluation);
    }

    @Benchmark
    public byte[] dataBinding() {
        return Beans.write(records);
    }
}

package no.bygdevekst.examples.benchmark;

import io.vavr.collection.Vector;
import java.util.Set;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All rules on a plan of thirty measures, beside a validator that sees to the structure alone. */
@State(Scope.Benchmark)
@Warmup(iterations = Warm.MUCH_CODE)
public class RuleBenchmark {

    private final Submission submission = SamplePlan.submission(30);
    private final Rulebook rulebook = Subject.EVALUATOR.rulebook();
    private final PlanBean records = Beans.plan(Subject.write(SamplePlan.document(30)));

    @Benchmark
    public Vector<Finding> library() {
        return rulebook.findings(CaseFile.of(submission, Letter2024.terms()));
    }

    @Benchmark
    public Set<?> hibernateValidator() {
        return Peer.VALIDATOR.validate(records);
    }
}

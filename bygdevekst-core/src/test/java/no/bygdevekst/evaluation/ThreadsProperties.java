package no.bygdevekst.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;

/** One evaluator, and one evaluation, serve any number of threads. */
@Domain(AnyPlanArbitraries.class)
@Domain(DomainContext.Global.class)
class ThreadsProperties {

    private static final int THREADS = 8;
    private static final Evaluator EVALUATOR = Letter2024.evaluator();

    @Property(tries = 5)
    void manyThreadsSayWhatOneSays(@ForAll @Size(40) List<Submission> submissions) throws Exception {
        Vector<Object> expected = said(evaluated(submissions));

        assertThat(inThreads(() -> said(evaluated(submissions)))).containsOnly(expected);
    }

    @Property(tries = 5)
    void manyThreadsCanAskOneEvaluation(@ForAll @Size(40) List<Submission> submissions) throws Exception {
        Vector<Object> expected = said(evaluated(submissions));
        Vector<Evaluation> shared = evaluated(submissions);

        assertThat(inThreads(() -> said(shared))).containsOnly(expected);
    }

    private static Vector<Evaluation> evaluated(List<Submission> submissions) {
        return Vector.ofAll(submissions).map(EVALUATOR::evaluate);
    }

    private static Vector<Object> said(Vector<Evaluation> evaluations) {
        return evaluations.flatMap(evaluation -> Vector.of(
                evaluation.findings(),
                evaluation.findings().map(finding -> evaluation.text(finding, Language.NYNORSK)),
                evaluation.wholePeriodBudget(),
                evaluation.yearNeed().hours(),
                evaluation.yearNeed(),
                evaluation.payments()));
    }

    private static Vector<Object> inThreads(Callable<Object> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Vector<Object> results = Vector.empty();
            for (Future<Object> result : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                results = results.append(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}

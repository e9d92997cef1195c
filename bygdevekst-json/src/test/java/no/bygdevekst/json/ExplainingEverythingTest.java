package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.json.fixture.Amounts;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To explain every amount of a plan costs as much for each of its lines, however many there are. */
class ExplainingEverythingTest {

    private static final int FIGURES_FOR_A_LINE = 200;

    /** Explanations in which a figure stands more than once, each counted once. */
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());

    @ParameterizedTest
    @ValueSource(ints = {100, 1_000, 10_000})
    void growsWithTheLinesAlone(int lines) {
        Evaluation evaluation = evaluation(lines);
        Set<String> addresses = Amounts.of(DocumentWriter.evaluation(Layout.COMPACT, Language.ENGLISH)
                        .toBytes(evaluation))
                .keySet();
        assertThat(addresses)
                .hasSizeGreaterThan(3 * lines)
                .contains("/paymentPlan/byMeasure/" + (lines - 1) + "/second");

        Vector<Explanation> all =
                Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> explained(evaluation, addresses));
        all.forEach(this::count);

        assertThat(met.size()).isLessThan(FIGURES_FOR_A_LINE * lines);
    }

    private static Vector<Explanation> explained(Evaluation evaluation, Set<String> addresses) {
        Explanations explanations = Explanations.of(evaluation);
        Vector<Explanation> all = Vector.ofAll(addresses).flatMap(explanations::at);
        assertThat(all.map(Explanation::recomputed)).isEqualTo(all.map(Explanation::figure));
        return all;
    }

    private void count(Explanation explanation) {
        if (met.add(explanation)) {
            Object parts = explanation.step() instanceof Step.Apportioned part ? part.division() : explanation.step();
            if (met.add(parts)) {
                explanation.step().parts().forEach(this::count);
            }
        }
    }

    /** A plan in which each measure has a line, and of whose grant less was approved than is asked for. */
    private static Evaluation evaluation(int lines) {
        String measures = Vector.range(0, lines)
                .map(number -> """
                        {"id":"T%d","title":"Tiltak","subGoals":["D1"],"responsible":"municipality:5540",\
                        "agreedBy":["municipality:5540"],"activities":[],\
                        "budget":[{"year":2025,"source":"state","use":"SERVICES","amount":%d}]}""".formatted(number, 1000 + number % 7))
                .mkString(",");
        String document = """
                {"format":"bygdevekst-plan/1",
                 "agreement":{"id":"nord-troms","pilot":"Nord-Troms","period":{"from":2025,"to":2027},
                   "municipalities":[{"number":"5540","name":"Kåfjord"}],"partners":[],
                   "subGoals":[{"id":"D1","title":"Bo","goals":["SETTLEMENT"]}],
                   "stateGrants":[{"appropriationYear":2025,"amount":16000000}]},
                 "plan":{"year":2025,"revision":1,"submittedOn":"2025-01-10","approvedOn":"2025-02-01",
                   "approvedGrants":[{"year":2025,"amount":%d}],"preparedBy":[],"measures":[%s],"signatures":[]}}""".formatted(lines * 900, measures);
        return Letter2024.evaluator()
                .evaluate(PlanDocumentReader.standard()
                        .read(document.getBytes(StandardCharsets.UTF_8))
                        .get()
                        .submission());
    }
}

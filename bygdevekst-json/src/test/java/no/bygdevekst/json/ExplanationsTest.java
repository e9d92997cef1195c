package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.json.fixture.Amounts;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The address of any amount in an evaluation's document leads to an explanation that has the amount and computes to it.
 */
class ExplanationsTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors");
    private static final String PLAN = ".plan.json";

    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final DocumentWriter<Evaluation> WRITER =
            DocumentWriter.evaluation(Layout.COMPACT, Language.ENGLISH);

    @TestFactory
    Stream<DynamicTest> everyAmountOfTheVectors() throws IOException {
        return plans().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Evaluation evaluation = evaluation(file);
                    assertExplained(WRITER.toBytes(evaluation), Explanations.of(evaluation));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyAmountOfTheVectorsAsDrafts() throws IOException {
        DocumentWriter<DraftEvaluation> writer = DocumentWriter.draft(Layout.COMPACT, Language.ENGLISH);
        return plans().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    byte[] half = withoutTheFirstAmount(Files.readAllBytes(file));
                    DraftEvaluation evaluation = EVALUATOR.evaluate(
                            PlanDocumentReader.standard().readDraft(half).draft());
                    assertExplained(writer.toBytes(evaluation), Explanations.of(evaluation));
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "yearNeed/firstInstalment",
                "/yearNeed",
                "/yearNeed/",
                "/yearNeed/year",
                "/yearNeed/firstInstalment/",
                "/yearNeed/rows/0",
                "/yearNeed/rows/00/state",
                "/yearNeed/rows/-1/state",
                "/yearNeed/rows/99/state",
                "/yearNeed/rows/99999999999/state",
                "/yearNeed/hours/0/hours",
                "/paymentPlan/ledger/0/~1",
                "/submittable"
            })
    void whereNoAmountStandsThereIsNoExplanation(String address) throws IOException {
        Evaluation evaluation = evaluation(plans().get(0));

        assertThat(Explanations.of(evaluation).at(address)).isEmpty();
    }

    private static void assertExplained(byte[] document, Explanations explanations) {
        List<String> without = new ArrayList<>();
        Map<String, Nok> amounts = Amounts.of(document);
        assertThat(amounts).containsKey("/yearNeed/firstInstalment");
        amounts.forEach((address, amount) -> {
            Option<Explanation> explanation = explanations.at(address);
            if (!explanation.map(Explanation::figure).contains(amount)
                    || !explanation.map(Explanation::recomputed).contains(amount)) {
                without.add(address + " " + amount + ": " + explanation.map(Explanation::figure));
            }
        });
        assertThat(without).isEmpty();
    }

    private static byte[] withoutTheFirstAmount(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .replaceFirst("(\"source\"\\s*:\\s*\"[^\"]*\"[^}]*?)\"amount\"\\s*:\\s*[0-9.]+", "$1\"amount\":null")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Evaluation evaluation(Path file) throws IOException {
        return EVALUATOR.evaluate(PlanDocumentReader.standard()
                .read(Files.readAllBytes(file))
                .get()
                .submission());
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            return files.filter(file -> file.toString().endsWith(PLAN)
                            && Files.exists(Path.of(file.toString().replace(PLAN, ".evaluation.json"))))
                    .sorted()
                    .toList();
        }
    }
}

package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published documents give exactly their evaluations: findings in order, tables and payment plan, to the øre. */
class EvaluationVectorsTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors");
    private static final String EVALUATION = ".evaluation.json";

    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final DocumentWriter<Evaluation> WRITER = DocumentWriter.evaluation(Layout.COMPACT, Language.BOKMAL);
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Test
    void areAllThere() throws IOException {
        assertThat(names()).hasSize(167);
    }

    @TestFactory
    Stream<DynamicTest> planGivesItsEvaluation() throws IOException {
        return names().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(evaluated(name)).isEqualTo(expected(name))));
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(EVALUATION))
                    .map(file -> file.substring(0, file.length() - EVALUATION.length()))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode expected(String name) throws IOException {
        return EXACT.readTree(Files.readAllBytes(VECTORS.resolve(name + EVALUATION)));
    }

    /** The evaluation without what the published documents leave out. */
    private static JsonNode evaluated(String name) throws IOException {
        byte[] plan = Files.readAllBytes(VECTORS.resolve(name + ".plan.json"));
        PlanDocument document = PlanDocumentReader.standard().read(plan).get();
        Evaluation evaluation = EVALUATOR.evaluate(document.submission());
        ObjectNode written = (ObjectNode) EXACT.readTree(WRITER.toBytes(evaluation));
        written.remove("language");
        written.remove("basis");
        written.get("findings")
                .forEach(finding ->
                        ((ObjectNode) finding).remove(List.of("message", "source", "arguments", "fingerprint")));
        return written;
    }
}

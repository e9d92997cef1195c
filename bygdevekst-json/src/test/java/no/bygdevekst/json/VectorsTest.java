package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published documents: the good ones are read and written, the broken ones give exactly their problems. */
class VectorsTest {

    private static final Path GOOD = Path.of("src/test/resources/vectors");
    private static final Path BROKEN = GOOD.resolve("broken");
    private static final PlanDocumentReader READER = PlanDocumentReader.standard();
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void areAllThere() {
        assertThat(plans(GOOD)).hasSize(167);
        assertThat(plans(BROKEN)).hasSize(68);
    }

    @TestFactory
    Stream<DynamicTest> goodDocumentsAreReadAndWritten() {
        return plans(GOOD).toJavaStream().map(plan -> DynamicTest.dynamicTest(name(plan), () -> roundTrip(plan)));
    }

    @TestFactory
    Stream<DynamicTest> brokenDocumentsGiveTheirProblems() {
        return plans(BROKEN)
                .toJavaStream()
                .map(plan -> DynamicTest.dynamicTest(
                        name(plan), () -> assertThat(problems(plan)).isEqualTo(expected(plan))));
    }

    /** The bytes of all of them, the good and the broken. */
    static Vector<byte[]> everyDocument() {
        return plans(GOOD).appendAll(plans(BROKEN)).map(VectorsTest::bytes);
    }

    private static byte[] bytes(Path plan) {
        try {
            return Files.readAllBytes(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void roundTrip(Path plan) throws IOException {
        PlanDocument document = READER.read(Files.readAllBytes(plan)).get();
        for (Layout layout : Layout.values()) {
            DocumentWriter<PlanDocument> writer = DocumentWriter.plan(layout);
            byte[] bytes = writer.toBytes(document);
            PlanDocument readAgain = READER.read(bytes).get();
            assertThat(readAgain).isEqualTo(document);
            assertThat(writer.toBytes(readAgain)).isEqualTo(bytes);
        }
        // Nothing but what may be left out is lost.
        String written = DocumentWriter.plan(Layout.COMPACT).toText(document);
        assertThat(values(MAPPER.readTree(written))).isEqualTo(values(MAPPER.readTree(plan.toFile())));
    }

    /** Every string, number and truth value with its place, without the one that is the same as nothing. */
    private static Map<String, Object> values(JsonNode tree) {
        Map<String, Object> values = new TreeMap<>();
        collect(tree, "", values);
        values.entrySet()
                .removeIf(value -> value.getKey().matches(".*/(invited|inKind)")
                        && value.getValue().equals("false"));
        return values;
    }

    private static void collect(JsonNode node, String at, Map<String, Object> values) {
        node.properties().forEach(member -> collect(member.getValue(), at + "/" + member.getKey(), values));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), at + "/" + i, values);
        }
        if (!node.isContainer()) {
            values.put(at, node.isNumber() ? node.decimalValue().stripTrailingZeros() : node.asString());
        }
    }

    private static Vector<String> problems(Path plan) throws IOException {
        return READER.read(Files.readAllBytes(plan))
                .getError()
                .inOrder()
                .map(problem -> line(problem.code().name(), problem.at(), problem.line(), problem.column()));
    }

    private static Vector<String> expected(Path plan) throws IOException {
        Path problems = plan.resolveSibling(name(plan) + ".problems.json");
        return Vector.ofAll(MAPPER.readTree(Files.readAllBytes(problems)).get("problems"))
                .map(problem -> line(
                        problem.get("code").asString(),
                        problem.path("at").asString(""),
                        problem.path("line").asInt(0),
                        problem.path("column").asInt(0)));
    }

    // Where syntax ends is not part of the contract.
    private static String line(String code, String at, int line, int column) {
        return code.equals("SYNTAX") ? code : code + " " + at + " " + line + ":" + column;
    }

    private static Vector<Path> plans(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return Vector.ofAll(files.filter(file -> file.toString().endsWith(".plan.json")))
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path plan) {
        return plan.getFileName().toString().replace(".plan.json", "");
    }
}

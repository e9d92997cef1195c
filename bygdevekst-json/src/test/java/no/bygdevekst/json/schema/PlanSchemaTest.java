package no.bygdevekst.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.fixture.Validators;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.schema.Unsayable.Verdict;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The plan's schema, in a validator that is not ours, accepts what our reader reads and refuses what it refuses, save
 * for what a schema cannot say. The documents are also put down with what is expected, for the validators of Node.
 */
class PlanSchemaTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors");
    private static final Path DOCUMENTS = Path.of("target/schema-documents.jsonl");
    private static final PlanDocumentReader READER = PlanDocumentReader.standard();
    private static final Schema SCHEMA = Validators.of(Format.PLAN);

    /** {@code -Dschema.documents=10000} asks for more. */
    private static final int COUNT = Integer.getInteger("schema.documents", 400);

    @Test
    void acceptsEveryPublishedPlan() throws IOException {
        assertThat(published(VECTORS))
                .hasSizeGreaterThan(100)
                .allSatisfy(plan -> assertThat(Validators.objections(SCHEMA, Validators.EXACT.readTree(plan)))
                        .as(plan.toString())
                        .isEmpty());
    }

    /** Jackson alone takes two of them for JSON in UTF-8, and the first of two members for none. */
    @Test
    void refusesEveryBrokenOneButTheListed() throws IOException {
        assertThat(published(VECTORS.resolve("broken")).stream().filter(PlanSchemaTest::isAccepted))
                .extracting(plan -> plan.getFileName().toString().replace(".plan.json", ""))
                .containsExactly(
                        "byte-order-mark", "duplicate-member-name", "period-too-long", "too-many-decimals", "utf-16");
    }

    @Test
    void agreesWithTheReaderOnGeneratedDocuments() throws IOException {
        Map<Verdict, Integer> met = new EnumMap<>(Verdict.class);
        try (BufferedWriter out = Files.newBufferedWriter(DOCUMENTS)) {
            JqwikSession.run(() -> GeneratedPlans.documents(COUNT, 2025)
                    .forEach(document -> met.merge(hold(document, out), 1, Integer::sum)));
        }
        assertThat(met.get(Verdict.ACCEPTED)).isGreaterThan(COUNT / 4);
        assertThat(met.get(Verdict.REFUSED)).isGreaterThan(COUNT / 4);
    }

    private static Verdict hold(byte[] document, BufferedWriter out) {
        JsonNode tree = Validators.EXACT.readTree(document);
        Verdict expected =
                READER.read(document).fold(problems -> Unsayable.verdict(problems, tree), plan -> Verdict.ACCEPTED);
        String objections = Validators.objections(SCHEMA, tree);
        assertThat(expected == Verdict.EITHER || objections.isEmpty() == (expected == Verdict.ACCEPTED))
                .as("%s; %s; %s", expected, objections, tree)
                .isTrue();
        write(tree, expected, out);
        return expected;
    }

    private static void write(JsonNode document, Verdict expected, BufferedWriter out) {
        ObjectNode line = Json.object("expected", expected.name());
        line.set("document", document);
        try {
            out.write(Validators.EXACT
                    .writer()
                    .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .writeValueAsString(line));
            out.newLine();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isAccepted(Path plan) {
        try {
            return Validators.objections(SCHEMA, Validators.EXACT.readTree(Files.readAllBytes(plan)))
                    .isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (JacksonException | NumberFormatException e) {
            return false;
        }
    }

    private static List<Path> published(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".plan.json"))
                    .sorted()
                    .toList();
        }
    }
}

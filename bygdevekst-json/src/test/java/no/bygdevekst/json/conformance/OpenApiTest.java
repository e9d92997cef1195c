package no.bygdevekst.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service of the conformance kit is OpenAPI 3.1, and speaks of nothing that is not there. */
class OpenApiTest {

    private static final Path FILE = Path.of("src/conformance/openapi.json");
    private static final Path SCHEMAS = Path.of("src/main/resources/META-INF");
    private static final JsonNode SERVICE = JsonMapper.shared().readTree(FILE.toFile());

    @Test
    void isOpenApi() throws IOException {
        // The schema of the specification, as its authors publish it.
        String specification = Files.readString(Path.of("src/test/resources/openapi-3.1.schema.json"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(specification, InputFormat.JSON);
        assertThat(schema.validate(Files.readString(FILE), InputFormat.JSON)).isEmpty();
        String without = Files.readString(FILE).replaceFirst("\"responses\"", "\"answers\"");
        assertThat(schema.validate(without, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Vector<String> references = Vector.ofAll(SERVICE.findValuesAsString("$ref"));
        assertThat(references).hasSizeGreaterThan(20).allMatch(OpenApiTest::leadsSomewhere);
        assertThat(references.filter(each -> each.startsWith("schema/")).distinct())
                .contains(
                        "schema/bygdevekst-plan-1.schema.json",
                        "schema/bygdevekst-evaluation-1.schema.json",
                        "schema/bygdevekst-draft-1.schema.json");
    }

    private static boolean leadsSomewhere(String reference) {
        return reference.startsWith("#")
                ? !SERVICE.at(JsonPointer.compile(reference.substring(1))).isMissingNode()
                : Files.exists(SCHEMAS.resolve(reference));
    }

    @Test
    void everyOperationThatTakesAPlanSaysWhatItAnswersToOneThatIsTooLarge() {
        Vector<JsonNode> operations = Vector.ofAll(SERVICE.findValues("post"));
        assertThat(operations.map(each -> each.get("operationId").asString()))
                .hasSizeGreaterThan(4)
                .doesNotHaveDuplicates();
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.at("/requestBody/$ref").asString()).isEqualTo("#/components/requestBodies/Plan");
            assertThat(operation.at("/responses/413/$ref").asString()).isEqualTo("#/components/responses/TooLarge");
        });
    }

    @Test
    void aRefusalIsProblemDetails() {
        SERVICE.at("/components/responses")
                .forEach(refusal ->
                        assertThat(refusal.at("/content").propertyNames()).containsExactly("application/problem+json"));
    }
}

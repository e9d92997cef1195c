package no.bygdevekst.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class PlanFormTest {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonNode document = EXACT.createObjectNode();
    private PlanForm form = new PlanForm(document, Language.NYNORSK);

    @BeforeEach
    void open() throws IOException {
        document = EXACT.readTree(Files.readAllBytes(Path.of("../samples/solund-og-fedje.plan.json")));
        form = new PlanForm(document, Language.NYNORSK);
    }

    @ParameterizedTest
    @CsvSource({
        "/plan/measures/0/title, ''",
        "/plan/measures/0/title, null",
        "/plan/measures/0/budget/0/amount, ''",
        "/plan/measures/0/budget/0/amount, 0",
        "/plan/measures/0/budget/0/amount, '\"1,5\"'",
        "/plan/measures/0/activities/0/from, '\"2025-1\"'",
        "/plan/measures/0/responsible, null",
        "/plan/year, 202"
    })
    void whatIsHalfTypedIsToldAtItsField(String field, String typed) {
        var before = form.remarks();

        form.type(field, typed.isEmpty() ? StringNode.valueOf("") : EXACT.readTree(typed));

        assertThat(before.containsKey(field)).isFalse();
        assertThat(form.remarks().get(field).get()).hasSize(1).allMatch(words -> words.contains(" skal "));
    }

    @Test
    void aTitleThatIsMissingIsToldAtTheTitle() {
        ((ObjectNode) document.at("/plan/measures/0")).remove("title");

        assertThat(form.remarks().get("/plan/measures/0/title").get().mkString())
                .startsWith("Feltet «title» manglar.");
    }

    /** As an amount is typed, one figure after another, each of them is judged. */
    @ParameterizedTest
    @ValueSource(strings = {"", "4", "40", "400", "4000", "40000000"})
    void atEachKeystrokeThereIsOneEvaluation(String typed) {
        form.type("/plan/measures/0/budget/0/amount", typed.isEmpty() ? EXACT.readTree("null") : EXACT.readTree(typed));

        assertThat(form.remarks().keySet()).allMatch(field -> field.isEmpty() || field.startsWith("/"));
        assertThat(form.remarks()
                        .get("/plan/measures")
                        .exists(words -> words.mkString().contains("for mykje")))
                .isEqualTo(typed.length() == 8);
    }
}

package no.bygdevekst.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every value of a document in turn is made another: a document or problems come of it, and nothing else. */
class WrongValuesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Vector<String> VALUES = Vector.of(
            "null",
            "true",
            "1",
            "-1.5",
            "1e400",
            "2025",
            "\"\"",
            "\"x\"",
            "\"state\"",
            "\"2025-01-01\"",
            "[]",
            "[null]",
            "[{}]",
            "{}",
            "{\"x\":[]}");

    private static Stream<JsonPointer> places() {
        // The previous plan is read by the same codec as the plan.
        return pointers(tree(), JsonPointer.empty())
                .filter(place -> !place.toString().startsWith("/previousPlan/"))
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void anotherValueIsReadOrNamed(JsonPointer place) {
        for (String value : VALUES) {
            String text = with(place, value);
            Validation<Problems, PlanDocument> read = Reading.read(text);
            Validation<Problems, PlanDocument> readIndented = Reading.read(indented(text));
            assertThat(read.isValid()).isEqualTo(readIndented.isValid());
            if (read.isInvalid()) {
                assertThat(Reading.lines(read))
                        .isEqualTo(Reading.lines(readIndented))
                        .isNotEmpty();
                assertThat(read.getError()).extracting(Problem::at).allMatch(at -> isBeside(at, place.toString()));
            } else {
                String written = DocumentWriter.plan(Layout.COMPACT).toText(read.get());
                assertThat(Reading.read(written)).isEqualTo(read);
            }
        }
    }

    @Test
    void anObjectOfTheWrongTypeIsNotLookedInto() {
        assertThat(Reading.lines(Reading.read(with(JsonPointer.compile("/plan/measures"), "{\"x\":1,\"x\":1}"))))
                .containsExactly("WRONG_TYPE /plan/measures");
    }

    // In the value, or in an object or array around it.
    private static boolean isBeside(String at, String place) {
        return at.startsWith(place) || place.startsWith(at);
    }

    private static String with(JsonPointer place, String value) {
        if (place.matches()) {
            return value;
        }
        JsonNode tree = tree();
        JsonNode parent = tree.at(place.head());
        String unlikely = "<here>";
        if (parent instanceof ObjectNode object) {
            object.put(place.last().getMatchingProperty(), unlikely);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), unlikely);
        }
        return tree.toString().replace("\"" + unlikely + "\"", value);
    }

    // Each token on a line of its own, which changes no string: none of them has a bracket or comma with a quote
    // beside.
    private static String indented(String compact) {
        return compact.replace("\",", "\"\r\n,").replace("{\"", "{\n  \"").replace(":[", " :\r [");
    }

    private static Vector<JsonPointer> pointers(JsonNode node, JsonPointer place) {
        Vector<JsonPointer> inside = Vector.empty();
        for (var member : node.properties()) {
            inside = inside.appendAll(pointers(member.getValue(), place.appendProperty(member.getKey())));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            inside = inside.appendAll(pointers(node.get(i), place.appendIndex(i)));
        }
        return inside.prepend(place);
    }

    private static JsonNode tree() {
        return MAPPER.readTree(Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8));
    }
}

package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.place.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines and columns are those of an editor, wherever the parser's buffer happens to end. */
class PositionTest {

    private static IntStream paddings() {
        return IntStream.concat(IntStream.range(3960, 4010), IntStream.range(7960, 8010));
    }

    @ParameterizedTest
    @MethodSource("paddings")
    void aPlaceIsWhereItBegins(int padding) {
        String before = "{\"system\":\"a\",\"id\":" + " ".repeat(padding);
        assertColumns(before + "5,\"unknown\":\"value\",\"id\":{\"x\":[]}}");
        assertColumns(before + "[{}],\"\\u0075nknown\":{},\"\\u0069d\":1}");
        assertColumns(before + "-12.5e3,\"🏔\":true,\"id\":null}");
    }

    // The value, the unknown name and the name that is there twice.
    private static void assertColumns(String document) {
        int value = document.lastIndexOf("   ") + 3;
        int unknown = document.indexOf(",\"", value) + 1;
        int duplicate = document.indexOf(",\"", unknown) + 1;
        assertThat(Reading.read(ReferenceCodec.CODEC, document)
                        .getError()
                        .inOrder()
                        .map(Problem::column))
                .containsExactly(value + 1, unknown + 1, duplicate + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'x':1                   | 1 | 2",
                "{ 'system':'a','id':'b', 'x':1 | 1 | 26",
                "{¶'x':1                  | 2 | 1",
                "{↵'x':1                  | 2 | 1",
                "{↵¶'x':1                 | 2 | 1",
                "{¶↵'x':1                 | 3 | 1",
                "{¶¶→'x':1                | 3 | 2",
                "{'system':'🏔å','x':1     | 1 | 17"
            })
    void aLineEndsAsInAnEditor(String document, int line, int column) {
        String json = document.replace('\'', '"')
                        .replace('¶', '\n')
                        .replace('↵', '\r')
                        .replace('→', '\t') + "}";
        Problem problem = Reading.read(ReferenceCodec.CODEC, json)
                .getError()
                .inOrder()
                .find(it -> it.code() == ProblemCode.UNKNOWN_MEMBER)
                .get();
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
    }

    @Test
    void namesInAPointerAreEscaped() {
        assertThat(Reading.problems(ReferenceCodec.CODEC, "{\"\":1,\"a/b~c\":1,\"~1\":1,\"system\":\"\",\"id\":\"\"}"))
                .containsExactly("UNKNOWN_MEMBER /", "UNKNOWN_MEMBER /a~1b~0c", "UNKNOWN_MEMBER /~01");
    }
}

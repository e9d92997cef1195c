package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as RFC 8259 has it, and nothing that is merely near it. */
class SyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "abc",
                "nul",
                "tru",
                "True",
                "NaN",
                "Infinity",
                "-",
                "-a",
                "+1",
                ".5",
                "1.",
                "01",
                "-01",
                "1e",
                "1e+",
                "0x10",
                "1_000",
                "'a'",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\t\"",
                "\"\n\"",
                "\"\u0000\"",
                "[",
                "]",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1",
                "[1}",
                "{",
                "}",
                "{]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{a:1}",
                "{'a':1}",
                "{1:1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\" 1}",
                "{\"a\":1;}",
                "/**/{}",
                "{}//",
                "#\n{}",
                "{} {}",
                "{}x",
                "{}]",
                "[][]",
                "1 2",
                "\u00a0{}",
                "\u2028{}",
                "\f{}",
                "{\u000b}",
                "{}\u0000",
                "\ufeff{}",
                "[1,\u00a02]",
                "[NaN]",
                "[-Infinity]",
                "[.5]",
                "[5.]",
                "[+5]",
                "[00]",
                "[0x1]",
                "[1e1.5]",
                "[\"\\'\"]",
                "[\"\\u\"]",
                "\u001e{}"
            })
    void whatIsNotJson(String text) {
        assertThat(Reading.lines(Reading.read(text))).first().asString().startsWith("SYNTAX");
        assertThat(Reading.lines(Reading.read(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nul", "01", "1.", "\"\\x\"", "[1,]", "{,}", "/**/1", "+1", "NaN", "\"\t\""})
    void norInsideWhatIsPassedOver(String text) {
        String document = Samples.DOCUMENT.replace("\"plan\":", "\"x\":" + text + ",\"plan\":");
        assertThat(Reading.read(document).getError()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.SYNTAX);
            assertThat(problem.at()).startsWith("/x");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {" \t\r\n%s \t\r\n", "%s", "\n%s\n\n\n"})
    void whiteSpaceAroundItIsFree(String around) {
        assertThat(Reading.read(around.formatted(Samples.DOCUMENT)).isValid()).isTrue();
    }

    @Test
    void aDocumentCutShortAnywhereIsNone() {
        byte[] whole = Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(PlanDocumentReader.standard().read(cut).getError())
                    .as("cut after %d bytes", length)
                    .singleElement()
                    .extracting(Problem::code)
                    .isEqualTo(ProblemCode.SYNTAX);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"x\"", "true", "null", "[]", "[{\"format\":1}]"})
    void whatIsJsonButNoObject(String text) {
        Problem problem = Reading.read("\n  " + text).getError().inOrder().single();
        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem.at()).isEmpty();
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(3);
    }

    @Test
    void aMistakeLaterOnIsTheOnlyProblemOfAllBeforeIt() {
        assertThat(Reading.lines(Reading.read("{\"format\":\"x\",\"x\":1,\"x\":2,\"plan\":null,")))
                .hasSize(1);
        assertThat(Reading.lines(Reading.read("{\"format\":\"x\",\"x\":1,\"x\":2,\"plan\":null}}")))
                .containsExactly("SYNTAX");
    }

    @Test
    void escapesAreReadAndHalvesOfPairsSurvive() {
        String document = Samples.DOCUMENT.replace("Boliger til leie.", "\\ud83c\\udfd4 \\ud800 \\udfff\\u00e5\\/\\\"");
        PlanDocument read = Reading.read(document).get();
        assertThat(read.submission().agreement().subGoals().head().description())
                .contains("🏔 \ud800 \udfffå/\"");
        assertThat(DocumentWriter.plan(Layout.COMPACT).toText(read)).contains("\"🏔 \\uD800 \\uDFFFå/\\\"\"");
    }

    @Test
    void aDecimalCommaIsSaidToBeTheTrouble() {
        Problem comma = Reading.read(Samples.DOCUMENT.replace("812500.50", "812500,50"))
                .getError()
                .first();
        assertThat(comma.code()).isEqualTo(ProblemCode.SYNTAX);
        assertThat(comma.message(Language.BOKMAL)).contains("komma").contains("812500.50");
        Problem afterAWideCharacter =
                Reading.read("{\"🏔\":\"æ\",\n \"x\":1,5}").getError().first();
        assertThat(afterAWideCharacter.message(Language.ENGLISH)).contains("comma");
        assertThat(Reading.read("{\"x\":1,}").getError().first().message(Language.ENGLISH))
                .startsWith("This is not valid JSON.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"\\ud800\":1}", "{\"x\":{\"y\":[{\"a\\udfffb\":1}]}}", "{\"x\":1,\"\\udfff\\ud800\":1}"})
    void halfAPairInANameIsNoName(String text) {
        Problem problem = Reading.read(text).getError().inOrder().single();
        assertThat(problem.code()).isEqualTo(ProblemCode.SYNTAX);
    }

    @Test
    void aWholePairInANameIsOne() {
        assertThat(Reading.lines(Reading.read("{\"\\ud83c\\udfd4\":{\"\\ud83c\\udfd4\":1}}")))
                .contains("UNKNOWN_MEMBER /🏔");
    }
}

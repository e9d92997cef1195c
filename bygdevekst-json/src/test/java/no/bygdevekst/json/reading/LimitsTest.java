package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.place.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Size and depth end the reading where they are passed, whatever follows; what is met first is said. */
class LimitsTest {

    private static final PlanDocumentReader READER = PlanDocumentReader.standard();

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void aHundredLevelsAreReadAndNoMore(String bracket) {
        assertThat(Reading.lines(Reading.read(nested(bracket, 99)))).contains("UNKNOWN_MEMBER /x");
        Problem problem =
                Reading.read(nested(bracket, 100)).getError().inOrder().single();
        assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(problem.at()).isEqualTo("/x" + (bracket.equals("[") ? "/0" : "/a").repeat(99));
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo("{\"x\":".length() + 99 * bracket.length() + 1);
    }

    @Test
    void depthCountsInValuesOfAWrongTypeToo() {
        assertThat(Reading.lines(Reading.read("[".repeat(101)))).containsExactly("TOO_LARGE " + "/0".repeat(100));
        assertThat(Reading.lines(Reading.read("{\"plan\":" + "[".repeat(1_000_000))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"x\" 1, \"y\":[[[[]]]]}', SYNTAX",
        "'{\"x\":1, \"y\":[[[[]]]] \"z\"', TOO_LARGE",
        "'{\"x\":[]} [[[[]]]]', SYNTAX"
    })
    void ofSyntaxAndDepthTheFirstIsSaid(String document, ProblemCode code) {
        PlanDocumentReader shallow = PlanDocumentReader.of(ReadLimits.standard().withDepth(4));
        assertThat(only(shallow.read(document.getBytes(StandardCharsets.UTF_8)).getError()))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        // The limit is ten bytes.
        "'{\"x\":1234567}', TOO_LARGE",
        "'{\"x\":tru____', SYNTAX",
        "'{\"x\": true}', TOO_LARGE",
        "'{\"x\":  trux', TOO_LARGE",
        "'{}          ', TOO_LARGE",
        "'{}  x       ', SYNTAX",
        "'{\"xyzæøå\":1}', TOO_LARGE",
        "'{\"xyzwvuø\":', TOO_LARGE"
    })
    void ofSyntaxAndSizeTheFirstIsSaid(String document, ProblemCode code) throws IOException {
        PlanDocumentReader small = PlanDocumentReader.of(ReadLimits.standard().withBytes(10));
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertThat(only(small.read(bytes).getError())).isEqualTo(code);
        assertThat(only(small.read(new ByteArrayInputStream(bytes)).getError())).isEqualTo(code);
    }

    @Test
    void aDocumentOfExactlyTheLimitIsRead() {
        byte[] bytes = Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8);
        ReadLimits exact = ReadLimits.standard().withBytes(bytes.length);
        assertThat(PlanDocumentReader.of(exact).read(bytes).isValid()).isTrue();
        assertThat(only(PlanDocumentReader.of(exact.withBytes(bytes.length - 1))
                        .read(bytes)
                        .getError()))
                .isEqualTo(ProblemCode.TOO_LARGE);
    }

    @Test
    void sixteenMebibytesIsTheStandard() {
        byte[] full = (Samples.DOCUMENT + " ".repeat(16 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8);
        assertThat(READER.read(Arrays.copyOf(full, 16 * 1024 * 1024)).isValid()).isTrue();
        assertThat(only(READER.read(Arrays.copyOf(full, 16 * 1024 * 1024 + 1)).getError()))
                .isEqualTo(ProblemCode.TOO_LARGE);
    }

    @Test
    void aStreamIsReadLittleFurtherThanTheLimit() throws IOException {
        CountedStream endless = new CountedStream(100_000_000);
        assertThat(only(READER.read(endless).getError())).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(endless.count).isBetween(16 * 1024 * 1024 + 1, 16 * 1024 * 1024 + 16);
    }

    @Test
    void aStreamGivesTheSameAsItsBytes() throws IOException {
        InputStream inPieces = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(Samples.DOCUMENT.substring(0, 100).getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(Samples.DOCUMENT.substring(100).getBytes(StandardCharsets.UTF_8)))));
        assertThat(READER.read(inPieces)).isEqualTo(Reading.read(Samples.DOCUMENT));
    }

    @Test
    void limitsArePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.standard().withBytes(0))
                .withMessageContaining("bytes is less than 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadLimits.standard().withDepth(-1))
                .withMessageContaining("depth is less than 1: -1");
    }

    private static String nested(String bracket, int depth) {
        String end = bracket.equals("[") ? "]" : "}";
        return "{\"x\":" + bracket.repeat(depth) + (bracket.equals("[") ? "" : "1") + end.repeat(depth) + "}";
    }

    private static ProblemCode only(Problems problems) {
        return problems.inOrder().single().code();
    }

    /** An opening bracket and then spaces, which are counted. */
    private static final class CountedStream extends InputStream {
        private final int length;
        private int count;

        CountedStream(int length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (count == length) {
                return -1;
            }
            return count++ == 0 ? '{' : ' ';
        }

        @Override
        public int read(byte[] buffer, int offset, int most) {
            int read = Math.min(most, length - count);
            for (int i = offset; i < offset + read; i++) {
                buffer[i] = (byte) read();
            }
            return read;
        }
    }
}

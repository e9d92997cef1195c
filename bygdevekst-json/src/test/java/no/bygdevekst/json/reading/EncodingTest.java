package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.place.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 and nothing else, wherever in the document another byte stands. */
class EncodingTest {

    private static final PlanDocumentReader READER = PlanDocumentReader.standard();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "ISO-8859-1", "windows-1252"})
    void anotherEncodingIsSyntax(String charset) {
        assertIsSyntax(Samples.DOCUMENT.getBytes(Charset.forName(charset)));
    }

    @Test
    void aByteOrderMarkIsSyntaxAtTheBeginning() {
        Problem problem = assertIsSyntax(("\ufeff" + Samples.DOCUMENT).getBytes(StandardCharsets.UTF_8));
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo(1);
        assertThat(problem.message()).isEqualTo(DocumentMessages.byteOrderMark());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c080",
                "c1bf",
                "e08080",
                "f0808080",
                "eda080",
                "edbfbf",
                "f4908080",
                "f5808080",
                "80",
                "c3",
                "e282",
                "f09f8f",
                "ff",
                "fe"
            })
    void whatIsIllFormedIsSyntaxWhereItStands(String hex) {
        byte[] bytes = withTitle(HexFormat.of().parseHex(hex));
        Problem problem = assertIsSyntax(bytes);
        assertThat(problem.at()).isEqualTo("/agreement/subGoals/0/title");
        assertThat(problem.message()).isEqualTo(DocumentMessages.notUtf8());
        String before = Samples.DOCUMENT.substring(0, Samples.DOCUMENT.indexOf("Variert"));
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo(before.length() + 1);
    }

    @Test
    void theLastCharactersOfEachLengthAreRead() {
        String text = "\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\ud800\udc00\udbff\udfff";
        PlanDocument read =
                READER.read(withTitle(text.getBytes(StandardCharsets.UTF_8))).get();
        assertThat(read.submission().agreement().subGoals().head().title()).isEqualTo(text);
    }

    @Test
    void aMistakeBeforeTheIllFormedByteIsMetFirst() {
        byte[] bytes = "{\"a\" 1, \"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(assertIsSyntax(bytes).message()).isEqualTo(DocumentMessages.notJson());
    }

    private static byte[] withTitle(byte[] title) {
        byte[] sample = Samples.DOCUMENT.getBytes(StandardCharsets.UTF_8);
        String before = Samples.DOCUMENT.substring(0, Samples.DOCUMENT.indexOf("Variert"));
        int start = before.getBytes(StandardCharsets.UTF_8).length;
        int end = start + "Variert botilbud".length();
        return ByteBuffer.allocate(sample.length - (end - start) + title.length)
                .put(sample, 0, start)
                .put(title)
                .put(sample, end, sample.length - end)
                .array();
    }

    private static Problem assertIsSyntax(byte[] bytes) {
        Problem problem = READER.read(bytes).getError().inOrder().single();
        assertThat(problem.code()).isEqualTo(ProblemCode.SYNTAX);
        return problem;
    }
}

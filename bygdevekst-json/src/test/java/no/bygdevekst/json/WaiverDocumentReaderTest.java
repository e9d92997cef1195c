package no.bygdevekst.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.json.format.WaiverDocument;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiverDocumentReaderTest {

    private static final String A = "a".repeat(32);
    private static final String B = "0123456789abcdef".repeat(2);
    private static final String SAMPLE = "{\"format\":\"bygdevekst-waivers/1\",\"waivers\":["
            + "{\"fingerprint\":\"" + A
            + "\",\"rule\":\"F02\",\"reason\":\"avtalt\",\"by\":\"Kari\",\"on\":\"2025-05-02\"},"
            + "{\"fingerprint\":\"" + B + "\",\"reason\":\"avtalt\",\"by\":\"Ola\",\"on\":\"2025-05-03\"}]}";

    @Test
    void whatIsReadIsWrittenAsItWas() throws IOException {
        WaiverDocument document = read(SAMPLE).get();
        assertThat(document.waivers())
                .containsExactly(
                        new Waiver(Fingerprint.of(A), "avtalt", "Kari", LocalDate.of(2025, 5, 2)),
                        new Waiver(Fingerprint.of(B), "avtalt", "Ola", LocalDate.of(2025, 5, 3)));
        assertThat(document.entries().map(WaiverDocument.Entry::rule))
                .containsExactly(Option.some("F02"), Option.none());
        assertThat(DocumentWriter.waivers(Layout.COMPACT).toText(document)).isEqualTo(SAMPLE + "\n");
        assertThat(WaiverDocumentReader.standard()
                        .read(new ByteArrayInputStream(SAMPLE.getBytes(UTF_8)))
                        .get())
                .isEqualTo(document);
    }

    @Test
    void aReaderServesAnyNumberOfDocuments() {
        WaiverDocumentReader reader = WaiverDocumentReader.standard();
        assertThat(reader.read(SAMPLE.getBytes(UTF_8)).get())
                .isEqualTo(reader.read(SAMPLE.getBytes(UTF_8)).get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    {                                   ; SYNTAX
                    []                                  ; WRONG_TYPE
                    {"format":"bygdevekst-plan/1"}      ; NOT_ALLOWED /format
                    {"format":"bygdevekst-waivers/1"}   ; MISSING_MEMBER
                    {"format":"bygdevekst-waivers/1","waivers":[{}]} ; MISSING_MEMBER /waivers/0, MISSING_MEMBER /waivers/0, MISSING_MEMBER /waivers/0, MISSING_MEMBER /waivers/0
                    {"format":"bygdevekst-waivers/1","waivers":[],"x":1} ; UNKNOWN_MEMBER /x
                    """)
    void whatIsNoListOfWaiversGivesItsProblems(String document, String problems) {
        assertThat(problems(document)).isEqualTo(problems);
    }

    @Test
    void allProblemsAreGivenWithTheirPlaces() {
        assertThat(problems(SAMPLE.replace(B, A)
                        .replace("\"Ola\"", "\" \"")
                        .replace("\"F02\"", "2")
                        .replace("2025-05-02", "2025-02-30")))
                .isEqualTo("WRONG_TYPE /waivers/0/rule, NOT_ALLOWED /waivers/0/on,"
                        + " NOT_ALLOWED /waivers/1/fingerprint, NOT_ALLOWED /waivers/1/by");
        assertThat(problems(SAMPLE.replace(B, B.toUpperCase(java.util.Locale.ROOT))))
                .isEqualTo("NOT_ALLOWED /waivers/1/fingerprint");
    }

    /** Also where the first of the two cannot be read for something else. */
    @Test
    void aFingerprintStandsOnceAndTheLaterOneIsNamed() {
        Problems problems = read(SAMPLE.replace(B, A).replace("\"Kari\"", "0")).getError();
        assertThat(problems.inOrder().map(each -> each.at()))
                .containsExactly("/waivers/0/by", "/waivers/1/fingerprint");
        assertThat(problems.inOrder().last().message(Language.NYNORSK))
                .isEqualTo("Fingeravtrykket " + A + " står tidlegare i dokumentet. Behald berre det eine.");
        assertThat(problems.inOrder().last().line()).isEqualTo(1);
        assertThat(problems.inOrder().last().column()).isGreaterThan(100);
    }

    @Test
    void theLimitsHold() {
        WaiverDocumentReader small =
                WaiverDocumentReader.of(ReadLimits.standard().withBytes(20));
        assertThat(small.read(SAMPLE.getBytes(UTF_8)).getError().first().code().name())
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void twoOfOneFindingCannotBePutTogether() {
        Waiver waiver = read(SAMPLE).get().waivers().head();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaiverDocument.of(Vector.of(waiver, waiver)))
                .withMessageContaining(A);
    }

    private static Validation<Problems, WaiverDocument> read(String document) {
        return WaiverDocumentReader.standard().read(document.getBytes(UTF_8));
    }

    private static String problems(String document) {
        return read(document)
                .getError()
                .inOrder()
                .map(problem -> (problem.code() + " " + problem.at()).strip())
                .mkString(", ");
    }
}

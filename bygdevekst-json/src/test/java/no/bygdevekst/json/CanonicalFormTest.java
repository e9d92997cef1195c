package no.bygdevekst.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.fixture.PlanArbitraries;
import no.bygdevekst.json.fixture.Samples;
import no.bygdevekst.json.format.CanonicalDocument;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.plan.Submission;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The canonical form is the one that RFC 8785 describes and others make, and its hash is published for every vector.
 */
class CanonicalFormTest {

    private static final Path VECTORS = Path.of("src/test/resources/vectors");
    private static final PlanDocumentReader READER = PlanDocumentReader.standard();

    @TestFactory
    Stream<DynamicTest> everyVectorHasTheFormThatOthersGiveItAndThePublishedHash() throws IOException {
        try (Stream<Path> files = Files.list(VECTORS)) {
            return files.filter(file -> file.toString().endsWith(".plan.json")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertIsCanonical(file)));
        }
    }

    private static void assertIsCanonical(Path plan) throws IOException {
        byte[] document = Files.readAllBytes(plan);
        CanonicalDocument canonical = READER.canonical(document).get();
        assertThat(canonical.toBytes()).isEqualTo(new JsonCanonicalizer(document).getEncodedUTF8());
        assertThat(READER.canonical(canonical.toBytes()).get()).isEqualTo(canonical);
        Path hash = plan.resolveSibling(plan.getFileName().toString().replace(".json", ".sha256"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(hash, canonical.hash() + "\n");
        }
        assertThat(hash).hasContent(canonical.hash());
    }

    @Property(tries = 200)
    @Domain(PlanArbitraries.class)
    @Domain(DomainContext.Global.class)
    void whateverCanBeWrittenInUtf8HasTheFormThatOthersGiveIt(@ForAll Submission submission, @ForAll Layout layout)
            throws IOException {
        byte[] document = DocumentWriter.plan(layout).toBytes(PlanDocument.of(submission));
        Validation<Problems, CanonicalDocument> canonical = READER.canonical(document);
        String texts = JsonMapper.shared().readValue(document, Object.class).toString();
        assertThat(canonical.isValid())
                .isEqualTo(StandardCharsets.UTF_8.newEncoder().canEncode(texts));
        if (canonical.isValid()) {
            assertThat(canonical.get().toBytes()).isEqualTo(new JsonCanonicalizer(document).getEncodedUTF8());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "812500.50, 812500.5",
        "4500000.00, 4500000",
        "45E5, 4500000",
        "4.5e+6, 4500000",
        "0.10, 0.1",
        "1E-2, 0.01",
        "10000000000, 10000000000",
        "9999999999.99, 9999999999.99",
        "0, 0",
        "-0, 0",
        "-0.0e7, 0",
        "0.000, 0"
    })
    void aNumberIsWrittenInOneWay(String number, String canonical) throws IOException {
        String document = withEstimate(number);
        assertThat(canonical(document).get().text()).contains("\"estimatedCost\":" + canonical + ",");
        assertThat(canonical(document).get().text())
                .isEqualTo(new JsonCanonicalizer(document).getEncodedString())
                .isEqualTo(canonical(withEstimate(canonical)).get().text());
    }

    private static String withEstimate(String number) {
        return Samples.DOCUMENT.replace("\"estimatedCost\":4500000", "\"estimatedCost\":" + number);
    }

    @Test
    void aTextIsEscapedWhereItMustBeAndIsNotNormalised() throws IOException {
        String title = "\\u0000\\u001F\\b\\t\\n\\f\\r\\\"\\\\\\/\\u007f\\u2028é e\\u0301 𠮷\\ud842\\udfb7";
        String document = Samples.DOCUMENT.replace("Boliger til leie", title);
        assertThat(canonical(document).get().text())
                .contains("\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u2028é e\u0301 𠮷𠮷\"")
                .isEqualTo(new JsonCanonicalizer(document).getEncodedString());
    }

    @Test
    void halfASurrogatePairHasNoFormAndEachIsNamed() {
        String document = Samples.DOCUMENT
                .replaceFirst("\"T1\",\"title\":\"Boliger", "\"T1\",\"title\":\"\\\\ud83d")
                .replaceFirst("I rute.", "\\\\udc00");
        assertThat(READER.read(bytes(document)).isValid()).isTrue();
        assertThat(canonical(document).getError().inOrder())
                .extracting(Problem::at)
                .containsExactly("/plan/measures/0/title", "/progressReports/0/summary");
        assertThat(canonical(document).getError()).allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.NOT_ALLOWED);
            assertThat(problem.line()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource({"duplicate-member-name", "not-utf-8", "byte-order-mark", "unknown-member-twice"})
    void whatCannotBeReadHasItsProblems(String name) throws IOException {
        byte[] document = Files.readAllBytes(VECTORS.resolve("broken").resolve(name + ".plan.json"));
        assertThat(READER.canonical(document).getError())
                .isEqualTo(READER.read(document).getError());
    }

    @Test
    void theLimitsHoldAndAStreamIsAsItsBytes() throws IOException {
        byte[] document = bytes(Samples.DOCUMENT);
        PlanDocumentReader small = PlanDocumentReader.of(ReadLimits.standard().withBytes(document.length - 1));
        assertThat(small.canonical(document).getError().first().code()).isEqualTo(ProblemCode.TOO_LARGE);
        assertThat(READER.canonical(new ByteArrayInputStream(document))).isEqualTo(READER.canonical(document));
    }

    @Test
    void aHashIsThatOfTheBytes() {
        assertThat(new CanonicalDocument("test").hash())
                .isEqualTo("sha-256=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }

    private static Validation<Problems, CanonicalDocument> canonical(String document) {
        return READER.canonical(bytes(document));
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}

package no.bygdevekst.json.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.json.BygdevekstModule;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluationJsonTest {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void aFindingHasItsMessageSourceArgumentsAndFingerprint() throws IOException {
        Evaluation evaluation = EVALUATOR.evaluate(published("third-party-no-scheme"));
        Finding finding = evaluation.findings().head();

        JsonNode written = findings(evaluation, Language.NYNORSK).get(0);

        assertThat(written.propertyNames())
                .containsExactly("rule", "severity", "at", "message", "source", "arguments", "fingerprint");
        assertThat(written.get("message").asString()).isEqualTo(evaluation.text(finding, Language.NYNORSK));
        assertThat(written.get("source").toString())
                .isEqualTo("{\"document\":\"letter-2024\",\"section\":\"restrictions\",\"item\":\"¶2\"}");
        assertThat(written.get("arguments").propertyNames())
                .containsExactlyElementsOf(finding.arguments().names());
        assertThat(written.get("fingerprint").asString())
                .isEqualTo(finding.fingerprint().value());
    }

    @Test
    void anArgumentIsAnAmountAWholeNumberOrAString() throws IOException {
        JsonNode shortfall = findings(EVALUATOR.evaluate(published("payment-one-ore-short")), Language.ENGLISH)
                .get(0)
                .get("arguments");

        assertThat(shortfall.get("expected").toString()).isEqualTo("4500000");
        assertThat(shortfall.get("actual").toString()).isEqualTo("4499999.99");
        assertThat(shortfall.get("difference").toString()).isEqualTo("-0.01");
        assertThat(shortfall.get("year").isInt()).isTrue();
    }

    @Test
    void aRuleWithoutASourceHasNone() throws IOException {
        JsonNode findings = findings(EVALUATOR.evaluate(published("repeated-and-unknown-ids")), Language.BOKMAL);

        assertThat(findings.valueStream())
                .allSatisfy(finding -> assertThat(finding.has("source"))
                        .isEqualTo(!Vector.of("A01", "B11", "R02")
                                .contains(finding.get("rule").asString())));
    }

    @Test
    void aWaivedFindingStaysAndNoLongerStandsInTheWay() throws IOException {
        Submission submission = published("third-party-no-scheme");
        Vector<Waiver> waivers = EVALUATOR
                .evaluate(submission)
                .findings()
                .filter(Finding::isBlocking)
                .map(finding -> new Waiver(
                        finding.fingerprint(), "regelverket er vedtatt i juni", "Kari", LocalDate.of(2025, 5, 2)));

        JsonNode written = MAPPER.readTree(DocumentWriter.evaluation(Layout.COMPACT, Language.BOKMAL)
                .toText(EVALUATOR.withWaivers(waivers).evaluate(submission)));

        assertThat(written.get("submittable").asBoolean()).isTrue();
        assertThat(written.get("findings").get(0).get("waived").toString())
                .isEqualTo("{\"reason\":\"regelverket er vedtatt i juni\",\"by\":\"Kari\",\"on\":\"2025-05-02\"}");
    }

    @Test
    void aHostsOwnMapperWritesTheSame() throws IOException {
        Evaluation evaluation = EVALUATOR.evaluate(published("restricted-uses"));
        JsonMapper host = JsonMapper.builder()
                .addModule(new BygdevekstModule(Language.NYNORSK))
                .build();
        DocumentWriter<Evaluation> writer = DocumentWriter.evaluation(Layout.COMPACT, Language.NYNORSK);

        assertThat(host.writeValueAsString(evaluation) + "\n").isEqualTo(writer.toText(evaluation));
    }

    @Test
    void aStreamGetsTheBytesAndStaysOpen() throws IOException {
        Evaluation evaluation = EVALUATOR.evaluate(published("empty-plan"));
        DocumentWriter<Evaluation> writer = DocumentWriter.evaluation(Layout.INDENTED, Language.BOKMAL);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writer.write(evaluation, out);
        out.write('x');

        assertThat(out.toByteArray()).startsWith(writer.toBytes(evaluation)).endsWith('x');
    }

    private static JsonNode findings(Evaluation evaluation, Language language) {
        return MAPPER.readTree(
                        DocumentWriter.evaluation(Layout.COMPACT, language).toText(evaluation))
                .get("findings");
    }

    private static Submission published(String name) throws IOException {
        byte[] plan = Files.readAllBytes(Path.of("src/test/resources/vectors", name + ".plan.json"));
        return PlanDocumentReader.standard().read(plan).get().submission();
    }
}

package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.CanonicalDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalCommandTest {

    private static final String PLAN = sample("nord-troms");

    @Test
    void theFormIsWrittenAsTheBytesThatAreHashed() throws IOException {
        CommandRun run = CommandRun.of("canonical", PLAN);
        assertThat(run.out())
                .isEqualTo(canonical().text())
                .startsWith("{\"agreement\":{")
                .doesNotContain("\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void theHashIsWrittenAlone() throws IOException {
        CommandRun run = CommandRun.of("canonical", PLAN, "--hash");
        assertThat(run.out()).isEqualTo(canonical().hash() + "\n").matches("sha-256=[0-9a-f]{64}\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void theFormOfTheFormFromStandardInputIsTheSame() {
        String form = CommandRun.of("canonical", PLAN).out();
        assertThat(CommandRun.reading(form, "canonical", "-").out()).isEqualTo(form);
    }

    @Test
    void whatCannotBeReadHasNone() {
        CommandRun run = CommandRun.of("canonical", "--hash", sample("kan-ikke-leses"));
        assertThat(run.err()).startsWith(sample("kan-ikke-leses") + ":6:15: ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void halfASurrogatePairHasNone() throws IOException {
        String half = Files.readString(Path.of(PLAN)).replaceFirst("\"title\": \"", "\"title\": \"\\\\ud83d");
        CommandRun run = CommandRun.reading(half, "canonical", "--json", "--lang", "nn", "-");
        assertThat(new JsonMapper()
                        .readTree(run.out())
                        .at("/problems/0/message")
                        .asString())
                .startsWith("Teksten har eit halvt teikn");
        assertThat(run.status()).isEqualTo(2);
    }

    private static CanonicalDocument canonical() throws IOException {
        return PlanDocumentReader.standard()
                .canonical(Files.readAllBytes(Path.of(PLAN)))
                .get();
    }
}

package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SettlementCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource({
        "nord-troms, nb, 0",
        "nord-troms, en, 0",
        "seine-rapportar, nb, 0",
        "seine-rapportar, nn, 0",
        "seine-rapportar, en, 0",
        "utkast-manglar, nn, 4"
    })
    void whatIsPaidIsShownOrWhyNothingCanBe(String name, String language, int status) throws IOException {
        CommandRun run = CommandRun.of("settlement", "--lang", language, sample(name));
        Golden.hold(name + ".settlement." + language + ".txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void asJsonItIsADocument() throws IOException {
        CommandRun run = CommandRun.of("settlement", "--json", sample("seine-rapportar"));
        Golden.hold("seine-rapportar.settlement.json", run.out());
        assertThat(run.status()).isZero();
    }

    @Test
    void whereNothingCanBePaidTheFindingsSayWhy() {
        CommandRun run = CommandRun.of("settlement", "--json", sample("utkast-manglar"));
        JsonNode document = MAPPER.readTree(run.out());
        assertThat(document.get("format").asString()).isEqualTo("bygdevekst-evaluation/1");
        assertThat(document.get("paymentPlan").isNull()).isTrue();
        assertThat(document.get("findings").isEmpty()).isFalse();
        assertThat(run.status()).isEqualTo(4);
    }

    @Test
    void whatCannotBeReadIsSaid() {
        CommandRun run = CommandRun.of("settlement", sample("kan-ikke-leses"));
        assertThat(run.err()).startsWith(sample("kan-ikke-leses") + ":6:15: ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
        CommandRun json = CommandRun.of("settlement", "--json", sample("kan-ikke-leses"));
        assertThat(MAPPER.readTree(json.out()).get("format").asString()).isEqualTo("bygdevekst-problems/1");
        assertThat(json.status()).isEqualTo(2);
    }

    @Test
    void thePlanMayComeFromStandardInput() throws IOException {
        String plan = Files.readString(Path.of(sample("nord-troms")));
        assertThat(CommandRun.reading(plan, "settlement", "-"))
                .isEqualTo(CommandRun.of("settlement", sample("nord-troms")));
    }
}

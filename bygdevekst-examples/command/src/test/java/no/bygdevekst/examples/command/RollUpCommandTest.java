package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.examples.testing.Golden;
import no.bygdevekst.letter2024.Letter2024;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RollUpCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Vector<String> PILOTS = Vector.of(
                    "nord-troms", "smola-og-aure", "solund-og-fedje", "sor-osterdalen", "vest-telemark")
            .map(CommandRun::sample);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"nb", "nn", "en"})
    void thePilotsAreHeldAgainstTheFrameOfTheLetter(String language) throws IOException {
        CommandRun run = rollUp(PILOTS, "--frame", "74000000", "--lang", language);
        Golden.hold("pilots.rollup." + language + ".txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void asJsonItIsOneDocument() throws IOException {
        CommandRun run = rollUp(PILOTS, "--json", "--frame", "74 000 000 kr");
        Golden.hold("pilots.rollup.json", run.out());
        JsonNode frame = MAPPER.readTree(run.out()).get("frame");
        assertThat(frame.get("amount").asLong() * 100)
                .isEqualTo(Letter2024.frame().ore());
        assertThat(frame.get("difference").asLong()).isZero();
        assertThat(run.status()).isZero();
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        assertThat(rollUp(PILOTS.reverse(), "--json").out())
                .isEqualTo(rollUp(PILOTS, "--json").out());
    }

    @Test
    void whatHasNoPaymentPlanIsNamed() throws IOException {
        CommandRun run =
                rollUp(Vector.of(sample("utkast-manglar"), sample("utkast-med-mangler")), "--frame", "40000000");
        Golden.hold("drafts.rollup.txt", run.out());
        assertThat(run.status()).isZero();
    }

    @Test
    void whereAllWriteNynorskSoDoesTheAnswer() {
        assertThat(rollUp(Vector.of(sample("vest-telemark"), sample("solund-og-fedje")))
                        .out())
                .startsWith("Alle pilotane samla");
        assertThat(rollUp(PILOTS).out()).startsWith("Alle pilotene samlet");
    }

    @Test
    void oneAgreementTwiceIsRefusedAndNothingIsSummed() {
        CommandRun run = rollUp(PILOTS.append(sample("nord-troms")), "--lang", "en");
        assertThat(run.err())
                .isEqualTo(sample("nord-troms")
                        + ": the agreement nord-troms is there already; give each agreement once\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsSaidOfEachFileAndNothingIsSummed() {
        Vector<String> files =
                PILOTS.append(sample("kan-ikke-leses")).append("no-such-file").append(sample("kan-ikke-leses"));
        CommandRun run = rollUp(files);
        assertThat(run.err()).startsWith(sample("kan-ikke-leses") + ":6:15: ").contains("no-such-file: finnes ikke\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
        CommandRun json = rollUp(files, "--json");
        assertThat(json.out()
                        .lines()
                        .map(line -> MAPPER.readTree(line).get("format").asString()))
                .containsExactly("bygdevekst-problems/1", "bygdevekst-problems/1");
        assertThat(json.status()).isEqualTo(2);
    }

    @Test
    void whatIsToBePaidIsWrittenAsASpreadsheetOpensIt() throws IOException {
        Path csv = directory.resolve("kjøring.csv");
        CommandRun run = rollUp(PILOTS.append(draft()), "--payment-run", csv.toString());
        assertThat(Files.readString(csv, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFAvtale;Pilot;Mottaker;Organisasjonsnummer;Bevilget i;Beløp\r\n"
                        + "smola-og-aure;Smøla og Aure;Smøla;945012986;2025;1987500,00\r\n"
                        + "vest-telemark;Vest-Telemark;Vinje;964964610;2025;4059259,00\r\n");
        assertThat(run.out().replace('\u00a0', ' '))
                .contains(
                        csv + ": 2 utbetalinger, i alt 6 046 759 kr.",
                        "Nord-Troms: 9 287 500 kr blir ikke betalt nå, fordi planen ikke kan sendes inn.");
        assertThat(run.status()).isZero();
        CommandRun json = rollUp(PILOTS, "--json", "--payment-run", csv.toString());
        assertThat(MAPPER.readTree(json.out()).get("submissions").asInt()).isEqualTo(5);
        assertThat(json.err()).startsWith(csv + ": 2 utbetalinger");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("kjøring.csv", "utkast.plan.json");
    }

    /** Of another agreement, without signatures and payments. */
    private String draft() throws IOException {
        String plan = Files.readString(Path.of(sample("nord-troms")))
                .replace("\"id\": \"nord-troms\"", "\"id\": \"nord-troms-2\"")
                .replaceAll("\"payments\": \\[[^\\]]*\\]", "\"payments\": []")
                .replaceFirst("(?s)\"preparedBy\": \\[[^\\]]*\\]", "\"preparedBy\": []");
        return Files.writeString(directory.resolve("utkast.plan.json"), plan).toString();
    }

    @Test
    void noOtherFileIsOverwrittenByThePaymentRun() throws IOException {
        String plan = sample("nord-troms");
        CommandRun run = rollUp(Vector.of(plan), "--payment-run", plan);
        assertThat(run.err()).isEqualTo(plan + ": navnet må ende på .csv, så ingen annen fil blir skrevet over\n");
        assertThat(run.status()).isEqualTo(2);
        Path old = Files.writeString(directory.resolve("old.csv"), "old");
        assertThat(rollUp(PILOTS.append("no-such-file"), "--payment-run", old.toString())
                        .status())
                .isEqualTo(2);
        assertThat(old).hasContent("old");
        CommandRun nowhere =
                rollUp(PILOTS, "--payment-run", directory.resolve("none/x.csv").toString());
        assertThat(nowhere.err()).endsWith("x.csv: finnes ikke\n");
        assertThat(nowhere.out()).isEmpty();
        assertThat(nowhere.status()).isEqualTo(2);
    }

    @Test
    void onADayOnlyWhatWasKnownThenIsSummed() {
        JsonNode then = MAPPER.readTree(rollUp(Vector.of(sample("nord-troms")), "--json", "--as-of", "2025-12-31")
                .out());
        assertThat(then.get("pilots").get(0).get("year").asInt()).isEqualTo(2025);
        CommandRun before = rollUp(PILOTS, "--as-of", "2024-12-31");
        assertThat(before.err().lines()).hasSize(5);
        assertThat(before.out()).isEmpty();
        assertThat(before.status()).isEqualTo(2);
    }

    private static CommandRun rollUp(Vector<String> files, String... options) {
        return CommandRun.of(
                Vector.of(options).appendAll(files).prepend("rollup").toJavaArray(String[]::new));
    }
}

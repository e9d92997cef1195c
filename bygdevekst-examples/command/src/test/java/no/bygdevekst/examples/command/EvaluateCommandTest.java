package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "solund-og-fedje, nord-troms, 0",
        "utkast-manglar, nord-troms, 4",
        "nord-troms, utkast-manglar, 4",
        "kan-ikke-leses, utkast-manglar, 2",
        "utkast-manglar, kan-ikke-leses, 2"
    })
    void ofSeveralFilesTheWorstCounts(String first, String second, int status) {
        assertThat(CommandRun.of("evaluate", sample(first), sample(second)).status())
                .isEqualTo(status);
    }

    @Test
    void theOtherFilesAreDoneAllTheSameEachUnderItsName() {
        CommandRun run = CommandRun.of(
                "evaluate", "no-such-file", sample("nord-troms"), sample("kan-ikke-leses"), sample("vest-telemark"));
        assertThat(run.out())
                .containsSubsequence(
                        "Fil: " + sample("nord-troms"),
                        "Planen er godkjent og har ingen feil.",
                        "Fil: " + sample("vest-telemark"),
                        "Planen er godkjend og har ingen feil.");
        assertThat(run.err()).startsWith("no-such-file: finnes ikke\n").contains(sample("kan-ikke-leses") + ":6:15: ");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void everyProblemIsALineWithFileLineAndColumn() {
        CommandRun run = CommandRun.of("evaluate", "--lang", "en", sample("kan-ikke-leses"));
        assertThat(run.err().lines())
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.matches("\\.\\./samples/kan-ikke-leses\\.plan\\.json:\\d+:\\d+: \\S.*"));
    }

    @ParameterizedTest
    @CsvSource({"nb, Planen er godkjent", "nn, Planen er godkjend", "en, The plan is approved"})
    void theLanguageCanBeChosen(String language, String verdict) {
        assertThat(CommandRun.of("evaluate", sample("nord-troms"), "--lang=" + language)
                        .out())
                .contains(verdict);
    }

    @Test
    void aPlanThatDoesNotAllowPaymentsSaysWhatMustBeCorrectedFirst() {
        assertThat(CommandRun.of("evaluate", sample("utkast-manglar")).out())
                .containsSubsequence(
                        "før dette er retta:",
                        "– Planen fordeler",
                        "– Det er ein undervegsrapport for",
                        "året er alt godkjent");
    }

    @Test
    void aDirectoryIsNoFile() {
        CommandRun run = CommandRun.of("evaluate", "../samples");
        assertThat(run.err()).isEqualTo("../samples: er en mappe, ikke en fil; oppgi filene i mappen\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void whatCannotBeTheNameOfAFileIsSaidSo() {
        CommandRun run = CommandRun.of("evaluate", "a\0b", "--lang", "nn");
        assertThat(run.err()).endsWith(": kan ikkje vere namnet på ei fil\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void anEmptyFileHasAProblemAndNoStackTrace() throws IOException {
        String file = Files.createFile(directory.resolve("tom.plan.json")).toString();
        CommandRun run = CommandRun.of("evaluate", file);
        assertThat(run.err()).startsWith(file + ":1:1: ").doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aTitleCannotSpeakToTheTerminal() throws IOException {
        String plan = Files.readString(Path.of(sample("solund-og-fedje")));
        Path file = directory.resolve("rar.plan.json");
        Files.writeString(file, plan.replace("Skyss til fritid og vener", "Skyss\\u001b[31m\\ntil fritid"));
        assertThat(CommandRun.of("evaluate", file.toString()).out())
                .doesNotContain("\u001b")
                .contains("T3 Skyss\\u001b[31m\\u000atil fritid");
    }

    @Test
    void aTitleCannotTurnTheWordsAroundItAndTheDocumentCarriesItAsItIs() throws IOException {
        String plan = HostileDocument.MEASURE_IDS
                .of(1)
                .replace("\"x\",\"subGoals\"", "\"9\\u202e 000\\u2066\\ud83d\",\"subGoals\"");
        String file =
                Files.writeString(directory.resolve("snudd.plan.json"), plan).toString();
        assertThat(CommandRun.of("evaluate", file).out())
                .doesNotContainPattern("[\\u202a-\\u202e\\u2060-\\u2069]")
                .contains("«9\\u202e 000\\u2066\\ud83d»");
        assertThat(CommandRun.of("evaluate", "--json", file).out())
                .contains("\"title\": \"9\u202e 000\u2066\\uD83D\"")
                .contains("«9\\\\u202e 000\\\\u2066\\\\ud83d»");
    }

    @Test
    void measuresOfOneIdGoByTheirOwnTitles() throws IOException {
        String plan = Files.readString(Path.of(sample("nord-troms")));
        Path file = directory.resolve("like.plan.json");
        Files.writeString(file, plan.replace("\"NT-04\"", "\"NT-03\""));
        String shares =
                CommandRun.of("evaluate", "--lang", "nb", file.toString()).out().split("Andelen til hvert tiltak")[1];
        assertThat(shares)
                .contains("NT-03 Felles plankontor for fire kommuner", "NT-03 Digital hjemmeoppfølging på tvers av");
    }

    @Test
    void thatThereAreMoreProblemsIsSaid() throws IOException {
        String plan = Files.readString(Path.of(sample("solund-og-fedje")));
        Path file = directory.resolve("mange.plan.json");
        Files.writeString(file, plan.replaceFirst("\\{", "{" + "\"x\":0,".repeat(1_001)));
        CommandRun run = CommandRun.of("evaluate", "--lang", "nn", file.toString());
        assertThat(run.err().lines())
                .hasSize(1_001)
                .last()
                .isEqualTo(file + ": Det er fleire feil enn dei 1000 som står her. Rett dei, og prøv igjen.");
    }
}

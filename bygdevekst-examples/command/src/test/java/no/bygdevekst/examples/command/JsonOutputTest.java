package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonOutputTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "nord-troms, bygdevekst-evaluation/1, nb, 0",
        "vest-telemark, bygdevekst-evaluation/1, nn, 0",
        "utkast-manglar, bygdevekst-evaluation/1, nn, 4",
        "kan-ikke-leses, bygdevekst-problems/1, nb, 2"
    })
    void theDocumentIsPrinted(String name, String format, String language, int status) {
        CommandRun run = CommandRun.of("evaluate", "--json", sample(name));
        JsonNode document = MAPPER.readTree(run.out());
        assertThat(document.get("format").asString()).isEqualTo(format);
        assertThat(document.get("language").asString()).isEqualTo(language);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void everyFileGivesItsDocumentInTheDirectory() throws IOException {
        Path out = directory.resolve("a/b");
        CommandRun run = CommandRun.of(
                "evaluate", "--json", "--out", out.toString(), sample("nord-troms"), sample("kan-ikke-leses"));
        assertThat(out.resolve("nord-troms.evaluation.json"))
                .content()
                .isEqualTo(CommandRun.of("evaluate", "--json", sample("nord-troms"))
                        .out());
        assertThat(out.resolve("kan-ikke-leses.problems.json"))
                .content()
                .isEqualTo(CommandRun.of("evaluate", "--json", sample("kan-ikke-leses"))
                        .out());
        assertThat(out.toFile().list()).hasSize(2);
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aDirectoryAloneAsksForDocuments() {
        CommandRun run = CommandRun.of("evaluate", "--out", directory.toString(), sample("utkast-manglar"));
        assertThat(directory.resolve("utkast-manglar.evaluation.json")).exists();
        assertThat(run.status()).isEqualTo(4);
    }

    @Test
    void aFileWithAnotherEndingIsRefusedAndTheOthersAreDone() throws IOException {
        Path other = Files.copy(Path.of(sample("nord-troms")), directory.resolve("plan.json"));
        CommandRun run =
                CommandRun.of("evaluate", "--out", directory.toString(), other.toString(), sample("nord-troms"));
        assertThat(run.err()).isEqualTo(other + ": navnet må ende på .plan.json for å gi et dokument i mappen\n");
        assertThat(directory.resolve("nord-troms.evaluation.json")).exists();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void twoFilesOfOneNameDoNotOverwriteEachOther() throws IOException {
        Path same = Files.copy(Path.of(sample("utkast-manglar")), directory.resolve("nord-troms.plan.json"));
        CommandRun run = CommandRun.of(
                "evaluate", "--out", directory.toString(), "--lang", "en", sample("nord-troms"), same.toString());
        assertThat(run.err())
                .isEqualTo(same + ": another file of the same run has the same name; give them different names\n");
        assertThat(directory.resolve("nord-troms.evaluation.json")).content().contains("\"submittable\": true");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsSaidSo() throws IOException {
        String file = Files.createFile(directory.resolve("file")).toString();
        CommandRun run = CommandRun.of("evaluate", "--out", file, "--lang", "nn", sample("nord-troms"));
        assertThat(run.err()).isEqualTo(file + ": er ikkje ei mappe\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aDocumentThatCannotBeWrittenIsSaidSo() throws IOException {
        Path taken = Files.createDirectories(directory.resolve("nord-troms.evaluation.json"));
        CommandRun run = CommandRun.of("evaluate", "--out", directory.toString(), sample("nord-troms"));
        assertThat(run.err())
                .startsWith(taken + ": kan ikke leses eller skrives: ")
                .doesNotContain("\tat ");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void ofSeveralFilesEveryDocumentIsALine() {
        CommandRun run =
                CommandRun.of("evaluate", "--json", sample("nord-troms"), "no-such-file", sample("kan-ikke-leses"));
        assertThat(run.out()
                        .lines()
                        .map(line -> MAPPER.readTree(line).get("format").asString()))
                .containsExactly("bygdevekst-evaluation/1", "bygdevekst-problems/1");
        assertThat(run.out()).endsWith("\n");
        assertThat(run.err()).isEqualTo("no-such-file: finnes ikke\n");
    }

    @Test
    void anOldAnswerOfAnotherKindDoesNotStay() throws IOException {
        Path file = directory.resolve("plan.plan.json");
        for (String answer : new String[] {"nord-troms", "kan-ikke-leses", "nord-troms"}) {
            Files.copy(Path.of(sample(answer)), file, StandardCopyOption.REPLACE_EXISTING);
            CommandRun.of("evaluate", "--out", directory.resolve("out").toString(), file.toString());
            assertThat(directory.resolve("out").toFile().list())
                    .containsExactly(answer.equals("nord-troms") ? "plan.evaluation.json" : "plan.problems.json");
        }
    }

    @Test
    void whatCannotBeWrittenWholeLeavesTheOldAnswerAndNothingHalf() throws IOException {
        Path taken = Files.createDirectories(directory.resolve("nord-troms.evaluation.json"));
        CommandRun.of("evaluate", "--out", directory.toString(), sample("nord-troms"));
        assertThat(directory.toFile().list())
                .containsExactly(taken.getFileName().toString());
    }

    @Test
    void standardInputIsReadOnceAndHasNoNameInADirectory() throws IOException {
        String plan = Files.readString(Path.of(sample("nord-troms")));
        assertThat(CommandRun.reading(plan, "evaluate", "--json", "-"))
                .isEqualTo(CommandRun.of("evaluate", "--json", sample("nord-troms")));
        assertThat(CommandRun.reading("{", "evaluate", "-").err()).startsWith("-:1:");
        CommandRun twice = CommandRun.reading(plan, "evaluate", "--lang", "en", "-", "-");
        assertThat(twice.err()).isEqualTo("-: standard input can be read only once; name it once\n");
        assertThat(twice.status()).isEqualTo(2);
        CommandRun named = CommandRun.reading(plan, "evaluate", "--out", directory.toString(), "-");
        assertThat(named.err()).startsWith("-: standard inn har ikke noe navn");
        assertThat(named.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"'', evaluate", "x, evaluate --out"})
    void anEmptyNameIsSaidSo(String file, String arguments) {
        String[] parts = (arguments + (file.isEmpty() ? " @" : " @ " + file)).split(" ");
        CommandRun run = CommandRun.of(
                Vector.of(parts).map(part -> part.equals("@") ? "" : part).toJavaArray(String[]::new));
        assertThat(run.err()).startsWith("\"\": navnet er tomt");
        assertThat(run.status()).isEqualTo(2);
    }
}

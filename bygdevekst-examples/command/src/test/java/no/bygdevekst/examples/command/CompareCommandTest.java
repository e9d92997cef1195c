package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.examples.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"nord-troms, nb", "nord-troms, nn", "sor-osterdalen, en", "utkast-manglar, nn"})
    void aPlanIsComparedWithItsPreviousPlan(String name, String language) throws IOException {
        CommandRun run = CommandRun.of("compare", "--lang", language, sample(name));
        Golden.hold(name + ".revision." + language + ".txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void asJsonItIsADocument() throws IOException {
        CommandRun run = CommandRun.of("compare", "--json", sample("nord-troms"));
        Golden.hold("nord-troms.revision.json", run.out());
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"nb, Ingenting er endret.", "nn, Ingenting er endra.", "en, Nothing has changed."})
    void aPlanIsAsItself(String language, String words) {
        CommandRun run = CommandRun.of("compare", sample("vest-telemark"), sample("vest-telemark"), "--lang", language);
        assertThat(run.out()).endsWith(words + "\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void theFirstOfTwoFilesIsTheOldOne() throws IOException {
        CommandRun run = CommandRun.of("compare", "--json", sample("solund-og-fedje"), changed("T3", "T9"));
        JsonNode edits = MAPPER.readTree(run.out()).get("edits");
        assertThat(edits).hasSize(2);
        assertThat(edits.get(0).get("kind").asString()).isEqualTo("ADDED");
        assertThat(edits.get(0).get("measure").asString()).isEqualTo("T9");
        assertThat(edits.get(1).get("kind").asString()).isEqualTo("GONE");
        assertThat(edits.get(1).get("measure").asString()).isEqualTo("T3");
        assertThat(run.status()).isZero();
    }

    @Test
    void itIsWrittenInThePilotsLanguage() throws IOException {
        assertThat(CommandRun.of("compare", sample("solund-og-fedje"), changed("T3", "T9"))
                        .out())
                .contains("Kva som er endra", "er teke ut av planen.", "Pengar frå staten");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, det er ingen forrige plan i dokumentet",
        "nn, det er ingen førre plan i dokumentet",
        "en, there is no previous plan in the document"
    })
    void withoutAPreviousPlanThereIsNothingToCompareWith(String language, String words) {
        CommandRun run = CommandRun.of("compare", "--lang", language, sample("vest-telemark"));
        assertThat(run.err()).startsWith(sample("vest-telemark") + ": " + words);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"nb, planen hører til en annen avtale", "nn, planen høyrer til ein annan avtale", "en, the plan is of"})
    void plansOfTwoAgreementsAreNotCompared(String language, String words) {
        CommandRun run = CommandRun.of("compare", "--lang", language, sample("nord-troms"), sample("vest-telemark"));
        assertThat(run.err()).startsWith(sample("vest-telemark") + ": " + words);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"kan-ikke-leses, nord-troms", "nord-troms, kan-ikke-leses"})
    void whatCannotBeReadIsSaid(String first, String second) {
        CommandRun run = CommandRun.of("compare", sample(first), sample(second));
        assertThat(run.err()).startsWith(sample("kan-ikke-leses") + ":6:15: ");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
        CommandRun json = CommandRun.of("compare", "--json", sample(first), sample(second));
        assertThat(MAPPER.readTree(json.out()).get("format").asString()).isEqualTo("bygdevekst-problems/1");
        assertThat(json.status()).isEqualTo(2);
    }

    @Test
    void onADayPlansAreComparedAsTheyWereKnownThen() throws IOException {
        String before = sample("nord-troms");
        String revised =
                Files.readString(Path.of(before)).replaceFirst("Utleieboliger i gjenbrukte bygg", "Nye boliger");
        String after =
                Files.writeString(directory.resolve("ny.plan.json"), revised).toString();
        assertThat(onDay("2026-02-23", before, after).out()).endsWith("Nothing has changed.\n");
        assertThat(onDay("2026-02-24", before, after).out()).contains("Nye boliger");
        assertThat(onDay("2026-02-23", before).err()).startsWith(before + ": there is no previous plan");
    }

    private static CommandRun onDay(String day, String... files) {
        return CommandRun.of(Vector.of("compare", "--lang", "en", "--as-of", day)
                .appendAll(Vector.of(files))
                .toJavaArray(String[]::new));
    }

    @Test
    void standardInputIsReadOnce() throws IOException {
        String plan = Files.readString(Path.of(sample("nord-troms")));
        assertThat(CommandRun.reading(plan, "compare", "-").out())
                .isEqualTo(CommandRun.of("compare", sample("nord-troms")).out());
        assertThat(CommandRun.reading(plan, "compare", "-", "-").err()).startsWith("-: standard inn kan bare leses");
    }

    /** A sample with something else in place of a word. */
    private String changed(String word, String other) throws IOException {
        String plan = Files.readString(Path.of(sample("solund-og-fedje")));
        Path file = directory.resolve("ny.plan.json");
        return Files.writeString(file, plan.replace("\"" + word + "\"", "\"" + other + "\""))
                .toString();
    }
}

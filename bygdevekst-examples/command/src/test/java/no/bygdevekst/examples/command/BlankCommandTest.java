package no.bygdevekst.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankCommandTest {

    @TempDir
    private Path directory;

    /** A maker that a jar beside would bring. */
    public static final class Sheets implements BlankMaker {
        @Override
        public String command() {
            return "blank";
        }

        @Override
        public Text description() {
            return Text.of("Lager et tomt ark.", "Lagar eit tomt ark.", "Makes an empty sheet.");
        }

        @Override
        public Vector<Paper> papers(Pilot pilot, Language language) {
            byte[] words = (pilot.name() + " in " + language.code()).getBytes(StandardCharsets.UTF_8);
            return Vector.of(new Paper(".sheet.txt", out -> out.write(words)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nord-troms, nord-troms, Nord-Troms in nb",
        "Smøla og Aure, smola-og-aure, Smøla og Aure in nb",
        "SOR-OSTERDALEN, sor-osterdalen, Sør-Østerdalen in nb",
        "vest-telemark, vest-telemark, Vest-Telemark in nn",
        "solund-og-fedje, solund-og-fedje, Solund og Fedje in nn"
    })
    void aFileIsMadeOfAPilotInItsLanguage(String typed, String name, String words) throws IOException {
        CommandRun run = withSheets(() -> CommandRun.of("blank", "--pilot", typed, "--out", directory.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(directory.resolve(name + ".sheet.txt")).hasContent(words);
    }

    @Test
    void anotherPilotIsSaidWithThoseThatThereAre() throws IOException {
        CommandRun run = withSheets(
                () -> CommandRun.of("blank", "--pilot", "Sunnmøre", "--out", directory.toString(), "--lang", "en"));
        assertThat(run.err()).contains("Sunnmøre: is none of the pilots; choose nord-troms, smola-og-aure");
        assertThat(run.status()).isEqualTo(2);
        assertThat(withSheets(() -> CommandRun.of("blank", "--out", ".")).status())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"nb, Lager et tomt ark., MAPPE", "nn, Lagar eit tomt ark., MAPPE", "en, Makes an empty sheet., DIR"})
    void itsHelpIsInTheLanguageAskedFor(String language, String words, String label) throws IOException {
        CommandRun run = withSheets(() -> CommandRun.of("blank", "--help", "--lang", language));
        assertThat(run.out()).contains(words, "--pilot=PILOT", "--out=" + label, "nord-troms");
        assertThat(CommandRun.of("--help").out()).doesNotContain("blank");
    }

    private <T> T withSheets(Supplier<T> run) throws IOException {
        Path jar = directory.resolveSibling("jar-" + directory.getFileName());
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(BlankMaker.class.getName()), Sheets.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return run.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperCommandTest {

    @TempDir
    private Path directory;

    /** A maker that a jar beside would bring. */
    public static final class Letters implements PaperMaker {
        @Override
        public String command() {
            return "letters";
        }

        @Override
        public Text description() {
            return Text.of("Lager brev.", "Lagar brev.", "Makes letters.");
        }

        @Override
        public Vector<Paper> papers(Subject subject) {
            if (!subject.evaluation().isSubmittable()) {
                return Vector.of(new Paper(".letter.txt", out -> {
                    throw new IOException("No space left on device");
                }));
            }
            String words = "letter in " + subject.language().code();
            return Vector.of(".letter.txt", ".copy.txt")
                    .map(ending -> new Paper(ending, out -> out.write(words.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Test
    void aCommandIsThereOnlyWhereAJarBringsIt() throws IOException {
        assertThat(CommandRun.of("--help").out()).doesNotContain("letters");
        assertThat(CommandRun.of("letters", sample("nord-troms")).status()).isEqualTo(2);
        assertThat(withLetters(() -> CommandRun.of("--help", "--lang", "en")).out())
                .contains("letters", "Makes letters.");
    }

    @ParameterizedTest
    @CsvSource({"nb, Lager brev., MAPPE", "nn, Lagar brev., MAPPE", "en, Makes letters., DIR"})
    void itsHelpIsInTheLanguageAskedFor(String language, String words, String label) throws IOException {
        CommandRun run = withLetters(() -> CommandRun.of("letters", "--help", "--lang", language));
        assertThat(run.out()).contains(words, "--out=" + label, "--lang");
        assertThat(run.status()).isZero();
    }

    @Test
    void everyFileOfAPlanIsPutBesideTheOthersInThePilotsLanguage() throws IOException {
        CommandRun run = withLetters(() ->
                CommandRun.of("letters", sample("nord-troms"), sample("vest-telemark"), "--out", directory.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(directory.resolve("nord-troms.letter.txt")).hasContent("letter in nb");
        assertThat(directory.resolve("nord-troms.copy.txt")).hasContent("letter in nb");
        assertThat(directory.resolve("vest-telemark.letter.txt")).hasContent("letter in nn");
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaidAndLeavesNothing() throws IOException {
        CommandRun run = withLetters(() -> CommandRun.of(
                "letters",
                sample("kan-ikke-leses"),
                sample("utkast-med-mangler"),
                "--lang",
                "nb",
                "--out",
                directory.toString()));
        assertThat(run.err())
                .contains("kan-ikke-leses.plan.json:")
                .contains("kan ikke leses eller skrives: No space left on device");
        assertThat(run.status()).isEqualTo(2);
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aDirectoryIsAskedFor() throws IOException {
        CommandRun run = withLetters(() -> CommandRun.of("letters", sample("nord-troms"), "--lang", "en"));
        assertThat(run.err()).contains("--out");
        assertThat(run.status()).isEqualTo(2);
    }

    private CommandRun withLetters(Supplier<CommandRun> run) throws IOException {
        Path jar = directory.resolveSibling("jar-" + directory.getFileName());
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(PaperMaker.class.getName()), Letters.class.getName());
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

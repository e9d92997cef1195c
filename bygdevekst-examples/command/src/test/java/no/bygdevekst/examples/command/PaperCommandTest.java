package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import no.bygdevekst.evaluation.Basis;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Phrase;
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
            Basis basis = subject.evaluation().basis();
            String judged = basis.year() + " by " + basis.readings().map(Reading::name);
            return Vector.of(".letter.txt", ".copy.txt")
                    .map(ending -> new Paper(ending, out -> out.write(words.getBytes(StandardCharsets.UTF_8))))
                    .append(new Paper(".basis.txt", out -> out.write(judged.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** A maker that takes a file beside the plans, but none that is empty. */
    public static final class Cards implements PaperMaker {
        private final String words;

        public Cards() {
            this("no file");
        }

        private Cards(String words) {
            this.words = words;
        }

        @Override
        public String command() {
            return "cards";
        }

        @Override
        public Text description() {
            return Text.of("Lager kort.", "Lagar kort.", "Makes cards.");
        }

        @Override
        public Option<FileOption> file() {
            return Option.some(new FileOption(
                    "--back", Text.of("BAKSIDE", "BAKSIDE", "BACK"), Text.of("Bakside.", "Bakside.", "The back.")));
        }

        @Override
        public Validation<Phrase, PaperMaker> with(byte[] file) {
            return file.length == 0
                    ? Validation.invalid(Phrase.of("er tom", "er tom", "is empty"))
                    : Validation.valid(new Cards(new String(file, StandardCharsets.UTF_8)));
        }

        @Override
        public Vector<Paper> papers(Subject subject) {
            return Vector.of(new Paper(".card.txt", out -> out.write(words.getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** A maker that makes one of its files of no plan. */
    public static final class Posters implements PaperMaker {
        @Override
        public String command() {
            return "posters";
        }

        @Override
        public Text description() {
            return Text.of("Lager plakater.", "Lagar plakatar.", "Makes posters.");
        }

        @Override
        public Vector<Paper> papers(Subject subject) {
            return Vector.of(new Paper(".small.txt", out -> out.write('x')), new Paper(".large.txt", out -> {
                throw new Refusal(Phrase.of("er for stor", "er for stor", "is too large"));
            }));
        }
    }

    @ParameterizedTest
    @CsvSource({"nb, er for stor", "nn, er for stor", "en, is too large"})
    void aFileThatIsNotMadeIsSaidAndTheOthersAreThere(String language, String why) throws IOException {
        CommandRun run = withMakers(() ->
                CommandRun.of("posters", sample("nord-troms"), "--out", directory.toString(), "--lang", language));

        assertThat(run.err())
                .isEqualTo(directory.resolve("nord-troms.large.txt") + ": " + why + System.lineSeparator());
        assertThat(run.status()).isEqualTo(2);
        assertThat(directory.resolve("nord-troms.small.txt")).hasContent("x");
        assertThat(directory.resolve("nord-troms.large.txt")).doesNotExist();
    }

    @Test
    void aMakerIsGivenTheFileThatItsOptionNames() throws IOException {
        Path back = Files.writeString(directory.resolve("back.txt"), "from the file");
        assertThat(withMakers(() -> CommandRun.of("cards", "--help", "--lang", "en"))
                        .out())
                .contains("--back=BACK", "The back.");

        assertThat(withMakers(() -> cards()).status()).isZero();
        assertThat(directory.resolve("nord-troms.card.txt")).hasContent("no file");

        assertThat(withMakers(() -> cards("--back", back.toString())).status()).isZero();
        assertThat(directory.resolve("nord-troms.card.txt")).hasContent("from the file");
    }

    @ParameterizedTest
    @CsvSource({"nb, er tom, finnes ikke", "nn, er tom, finst ikkje", "en, is empty, does not exist"})
    void aFileThatCannotBeUsedIsSaidBeforeAnythingIsWritten(String language, String empty, String missing)
            throws IOException {
        Path back = Files.writeString(directory.resolve("empty.txt"), "");

        CommandRun run = withMakers(() -> cards("--back", back.toString(), "--lang", language));
        assertThat(run.err()).isEqualTo(back + ": " + empty + System.lineSeparator());
        assertThat(run.status()).isEqualTo(2);

        assertThat(withMakers(() -> cards("--back", "nowhere", "--lang", language))
                        .err())
                .isEqualTo("nowhere: " + missing + System.lineSeparator());
        assertThat(directory.resolve("nord-troms.card.txt")).doesNotExist();
    }

    @Test
    void aMakerWithoutSuchAnOptionRefusesAFile() {
        assertThatThrownBy(() -> new Letters().with(new byte[0]))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("letters");
    }

    private CommandRun cards(String... more) {
        Vector<String> arguments = Vector.of("cards", sample("nord-troms"), "--out", directory.toString());
        return CommandRun.of(arguments.appendAll(Vector.of(more)).toJavaArray(String[]::new));
    }

    @Test
    void aCommandIsThereOnlyWhereAJarBringsIt() throws IOException {
        assertThat(CommandRun.of("--help").out()).doesNotContain("letters");
        assertThat(CommandRun.of("letters", sample("nord-troms")).status()).isEqualTo(2);
        assertThat(withMakers(() -> CommandRun.of("--help", "--lang", "en")).out())
                .contains("letters", "Makes letters.");
    }

    @ParameterizedTest
    @CsvSource({"nb, Lager brev., MAPPE", "nn, Lagar brev., MAPPE", "en, Makes letters., DIR"})
    void itsHelpIsInTheLanguageAskedFor(String language, String words, String label) throws IOException {
        CommandRun run = withMakers(() -> CommandRun.of("letters", "--help", "--lang", language));
        assertThat(run.out()).contains(words, "--out=" + label, "--lang");
        assertThat(run.status()).isZero();
    }

    @Test
    void everyFileOfAPlanIsPutBesideTheOthersInThePilotsLanguage() throws IOException {
        CommandRun run = withMakers(() ->
                CommandRun.of("letters", sample("nord-troms"), sample("vest-telemark"), "--out", directory.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(directory.resolve("nord-troms.letter.txt")).hasContent("letter in nb");
        assertThat(directory.resolve("nord-troms.copy.txt")).hasContent("letter in nb");
        assertThat(directory.resolve("vest-telemark.letter.txt")).hasContent("letter in nn");
    }

    @Test
    void whatCannotBeReadOrWrittenIsSaidAndLeavesNothing() throws IOException {
        CommandRun run = withMakers(() -> CommandRun.of(
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
    void aPlanIsJudgedByWhatIsAskedFor() throws IOException {
        letters("--as-of", "2025-12-31", "--reading", "usedUp=FIRST_PAYMENTS");
        assertThat(directory.resolve("nord-troms.basis.txt"))
                .content()
                .startsWith("2025 by")
                .contains("FIRST_PAYMENTS");
        letters();
        assertThat(directory.resolve("nord-troms.basis.txt"))
                .content()
                .startsWith("2026 by")
                .doesNotContain("FIRST_PAYMENTS");
        CommandRun before = letters("--as-of", "2025-06-15", "--lang", "en");
        assertThat(before.err()).contains("no plan had been submitted or approved on 15\u00a0June 2025");
        assertThat(before.status()).isEqualTo(2);
    }

    private CommandRun letters(String... premises) throws IOException {
        return withMakers(() -> CommandRun.of(Vector.of("letters", sample("nord-troms"), "--out", directory.toString())
                .appendAll(Vector.of(premises))
                .toJavaArray(String[]::new)));
    }

    @Test
    void aDirectoryIsAskedFor() throws IOException {
        CommandRun run = withMakers(() -> CommandRun.of("letters", sample("nord-troms"), "--lang", "en"));
        assertThat(run.err()).contains("--out");
        assertThat(run.status()).isEqualTo(2);
    }

    private CommandRun withMakers(Supplier<CommandRun> run) throws IOException {
        Path jar = directory.resolveSibling("jar-" + directory.getFileName());
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(PaperMaker.class.getName()),
                Vector.of(Letters.class, Cards.class, Posters.class)
                        .map(Class::getName)
                        .mkString("\n"));
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

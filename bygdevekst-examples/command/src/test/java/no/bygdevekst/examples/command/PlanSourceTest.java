package no.bygdevekst.examples.command;

import static no.bygdevekst.examples.command.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSourceTest {

    private static final Text WHERE = Text.of("side 1", "side 1", "page 1");

    @TempDir
    private Path directory;

    private Path plan;

    /** A source that a jar beside would bring: documents under another name. */
    public static final class Pages implements PlanSource {
        @Override
        public Vector<String> endings() {
            return Vector.of(".plan.page");
        }

        @Override
        public ReadPlan read(InputStream file) throws IOException {
            return new ReadPlan(
                    PlanDocumentReader.standard().read(file),
                    place -> Option.when(place.passes(PlanMember.MEASURES), WHERE));
        }
    }

    @BeforeEach
    void copy() throws IOException {
        plan = Files.copy(Path.of(sample("utkast-med-mangler")), directory.resolve("utkast.plan.PAGE"));
    }

    @Test
    void everyCommandReadsWhatAJarReads() throws IOException {
        String document = sample("utkast-med-mangler");
        for (String command : Vector.of("mend", "agenda", "forecast", "rollup", "settlement")) {
            CommandRun run = withPages(() -> CommandRun.of(command, plan.toString()));
            assertThat(run).isEqualTo(CommandRun.of(command, document));
        }
        CommandRun canonical = withPages(() -> CommandRun.of("canonical", plan.toString()));
        assertThat(canonical.out()).startsWith("{\"agreement\":");
        assertThat(canonical.status()).isZero();
    }

    @Test
    void findingsSayWhereInTheFileTheyStand() throws IOException {
        CommandRun run = withPages(() -> CommandRun.of("evaluate", plan.toString(), "--lang", "en"));
        assertThat(run.out()).contains("Place: page 1");
        assertThat(run.status()).isEqualTo(4);
        assertThat(CommandRun.of("evaluate", sample("utkast-med-mangler"), "--lang", "en")
                        .out())
                .doesNotContain("Place: ");
    }

    @Test
    void problemsAreThoseOfTheSource() throws IOException {
        Files.writeString(plan, "{}");
        CommandRun run = withPages(() -> CommandRun.of("canonical", plan.toString(), "--lang", "en"));
        assertThat(run.err()).contains("utkast.plan.PAGE:1:1: ");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.XLS", "plan.ods", "plan.xlsm"})
    void aWorkbookWithoutAJarThatReadsItIsSentToTheOneThatDoes(String name) {
        CommandRun run = CommandRun.of("evaluate", directory.resolve(name).toString(), "--lang", "en");
        assertThat(run.err()).contains("is a workbook", "bygdevekst-workbook.jar");
        assertThat(run.status()).isEqualTo(2);
        assertThat(CommandRun.of("canonical", directory.resolve(name).toString())
                        .err())
                .contains("bygdevekst-workbook.jar");
    }

    private <T> T withPages(Supplier<T> run) throws IOException {
        Path jar = directory.resolveSibling("jar-" + directory.getFileName());
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(PlanSource.class.getName()), Pages.class.getName());
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

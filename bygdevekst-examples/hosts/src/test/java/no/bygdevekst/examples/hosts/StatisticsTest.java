package no.bygdevekst.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.examples.testing.JavaProcess;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analyst's file runs as it stands, without having been compiled. */
class StatisticsTest {

    private static final Path SAMPLES = Path.of("../samples");
    private static final Path PROGRAM = Path.of("src/main/java/no/bygdevekst/examples/hosts/Statistics.java");

    @TempDir
    private Path directory;

    @Test
    void countsOverAThousandDocuments() throws IOException, InterruptedException {
        byte[] fit = Files.readAllBytes(SAMPLES.resolve("solund-og-fedje.plan.json"));
        byte[] unfit = Files.readAllBytes(SAMPLES.resolve("utkast-manglar.plan.json"));
        byte[] unreadable = Files.readAllBytes(SAMPLES.resolve("kan-ikke-leses.plan.json"));
        for (int i = 0; i < 1_000; i++) {
            Files.write(directory.resolve(i + ".plan.json"), i % 10 == 0 ? unreadable : i % 10 < 3 ? unfit : fit);
        }

        JavaProcess run =
                JavaProcess.run(Path.of("."), JavaProcess.classPath(), PROGRAM.toString(), directory.toString());

        assertThat(run.err()).isEmpty();
        Vector<String> lines = Vector.ofAll(run.out().lines());
        assertThat(lines.head()).isEqualTo("plans 900, unreadable 100, submittable 700");
        assertThat(lines.get(1))
                .isEqualTo("asked of the state "
                        + asked(fit).times(700).plus(asked(unfit).times(200)));
        assertThat(lines.get(2)).isEqualTo("would lose money at 60 per cent 700");
        assertThat(lines.drop(3))
                .isNotEmpty()
                .allMatch(line -> line.matches("[A-Z]\\d\\d (ERROR|WARNING|ADVICE) \\d+"));
    }

    @Test
    void saysTheSameOnceItIsCompiled() throws IOException, InterruptedException {
        Files.copy(SAMPLES.resolve("solund-og-fedje.plan.json"), directory.resolve("one.plan.json"));

        JavaProcess run = JavaProcess.run(Statistics.class, directory.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("plans 1, unreadable 0, submittable 1");
    }

    private static Nok asked(byte[] plan) {
        return Nok.total(Letter2024.evaluator()
                .evaluate(PlanDocumentReader.standard().readOrThrow(plan).submission())
                .wholePeriodBudget()
                .total()
                .amounts(SourceColumn.STATE));
    }
}

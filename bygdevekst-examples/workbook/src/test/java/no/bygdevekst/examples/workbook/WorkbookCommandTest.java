package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.examples.command.BygdevekstCommand;
import no.bygdevekst.examples.command.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with this jar beside it. */
class WorkbookCommandTest {

    private static final String SAMPLE = "../samples/utkast-med-mangler.plan.json";

    @TempDir
    private Path directory;

    private record Run(int status, String out, String err) {

        static Run of(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int status =
                    BygdevekstCommand.run(Vector.of(arguments), new Console(InputStream.nullInputStream(), out, err));
            return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }

    private String workbook() {
        assertThat(Run.of("workbook", SAMPLE, "--out", directory.toString())).isEqualTo(new Run(0, "", ""));
        return directory.resolve("utkast-med-mangler.plan.xlsx").toString();
    }

    @Test
    void aWorkbookIsAnsweredAsThePlanThatItIsOf() {
        String workbook = workbook();
        for (String command : Vector.of("mend", "agenda", "forecast", "rollup")) {
            assertThat(Run.of(command, workbook)).isEqualTo(Run.of(command, SAMPLE));
        }
        assertThat(Run.of("evaluate", workbook, "--json").out())
                .isEqualTo(Run.of("evaluate", SAMPLE, "--json").out());
    }

    @Test
    void findingsAndProblemsNameSheetAndCell() throws IOException {
        String workbook = workbook();
        assertThat(Run.of("evaluate", workbook).out()).contains("Sted: ark Budsjett, celle E4");
        Path file = Path.of(workbook);
        Files.write(
                file,
                Workbooks.changed(
                        Files.readAllBytes(file),
                        opened ->
                                opened.getSheet("Budsjett").getRow(1).getCell(5).setCellValue("mye")));
        Run run = Run.of("evaluate", workbook, "--lang", "en");
        assertThat(run.err())
                .isEqualTo(workbook
                        + ": sheet Budsjett, cell F2: Here stands “mye”, which is not an amount in kroner. Enter for"
                        + " example 177\u00a0700.50.\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aPlanDocumentIsMadeOfIt() throws IOException {
        Run run = Run.of("plan", workbook(), "--out", directory.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        Path plan = directory.resolve("utkast-med-mangler.plan.json");
        assertThat(Workbooks.submission(plan)).isEqualTo(Workbooks.submission(Path.of(SAMPLE)));
        assertThat(Run.of(
                        "canonical",
                        directory.resolve("utkast-med-mangler.plan.xlsx").toString(),
                        "--hash"))
                .isEqualTo(Run.of("canonical", plan.toString(), "--hash"));
    }

    @Test
    void anEmptyWorkbookIsMadeForAPilot() {
        Run run = Run.of("template", "--pilot", "solund-og-fedje", "--out", directory.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        Run read = Run.of(
                "evaluate", directory.resolve("solund-og-fedje.plan.xlsx").toString());
        assertThat(read.err()).contains("ark Plan, celle B2: Feltet «Planår» mangler");
        assertThat(read.status()).isEqualTo(2);
    }

    @Test
    void theHelpTellsOfTheCommands() {
        assertThat(Run.of("--help", "--lang", "nn").out())
                .contains("workbook", "Lagar arbeidsboka til ein plan", "template", "Lagar ei tom arbeidsbok", "plan ");
    }
}

package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook as another program opens, calculates and saves it: the same sums, and the same plan. */
@Tag("libreoffice")
class LibreOfficeTest {

    private static final int MINUTES = 5;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("no.bygdevekst.examples.testing.SamplePlans#readable")
    void itCalculatesTheSameSumsAndKeepsThePlan(String sample) throws IOException, InterruptedException {
        Submission submission = Workbooks.sample(sample);
        Evaluation evaluation = Letter2024.evaluator().evaluate(submission);
        byte[] saved = saved(
                Workbooks.changed(Workbooks.written(submission, Language.BOKMAL), LibreOfficeTest::forgetResults));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(saved))) {
            assertThat(Chapters.amounts(workbook, "Kapittel 6"))
                    .containsAllEntriesOf(Chapters.six(evaluation, submission.agreement(), Language.BOKMAL));
            assertThat(Chapters.amounts(workbook, "Kapittel 7"))
                    .containsAllEntriesOf(Chapters.seven(evaluation, submission.agreement(), Language.BOKMAL));
        }
        assertThat(Workbooks.problems(saved, Language.BOKMAL)).isEmpty();
        assertThat(written(Workbooks.read(saved).document().get().submission())).isEqualTo(written(submission));
    }

    /** It saves no texts that are empty. */
    private static String written(Submission submission) {
        return DocumentWriter.plan(Layout.COMPACT)
                .toText(PlanDocument.of(submission))
                .replaceAll(",\"[a-zA-Z]+\":\"\"", "");
    }

    /** Formulas without their results, so that it has to calculate them. */
    private static void forgetResults(XSSFWorkbook workbook) {
        Vector.ofAll(workbook)
                .flatMap(Workbooks::cells)
                .filter(cell -> cell.getCellType() == CellType.FORMULA
                        && cell.getCTCell().isSetV())
                .forEach(cell -> cell.getCTCell().unsetV());
    }

    private byte[] saved(byte[] workbook) throws IOException, InterruptedException {
        Path file = Files.write(directory.resolve("plan.xlsx"), workbook);
        Path out = Files.createDirectories(directory.resolve("out"));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(out.resolve("plan.xlsx")).isNotEmptyFile();
        return Files.readAllBytes(out.resolve("plan.xlsx"));
    }
}

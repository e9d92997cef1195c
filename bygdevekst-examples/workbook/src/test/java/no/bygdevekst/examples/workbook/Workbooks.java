package no.bygdevekst.examples.workbook;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import no.bygdevekst.examples.command.ReadPlan;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.examples.writing.PlanWorkbook;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of plans, as they are written, and what is read of them. */
final class Workbooks {

    private static final Path SAMPLES = Path.of("../samples");

    private Workbooks() {}

    static Submission sample(String name) {
        return submission(SAMPLES.resolve(name + ".plan.json"));
    }

    static Submission submission(Path file) {
        try {
            return PlanDocumentReader.standard()
                    .readOrThrow(Files.readAllBytes(file))
                    .submission();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] written(Submission submission, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanWorkbook.write(Subject.of(submission, Letter2024.evaluator().evaluate(submission), language), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static ReadPlan read(byte[] workbook) {
        try {
            return new WorkbookSource().read(new ByteArrayInputStream(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook that somebody has changed. */
    static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.accept(opened);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            opened.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Vector<String> problems(byte[] workbook, Language language) {
        ReadPlan read = read(workbook);
        return read.document().isValid()
                ? Vector.empty()
                : read.document().getError().inOrder().map((Problem problem) -> problem.message(language));
    }

    /** Every cell of a sheet. */
    static Vector<XSSFCell> cells(Sheet sheet) {
        return Vector.ofAll(sheet).flatMap(row -> Vector.ofAll(row)).map(XSSFCell.class::cast);
    }
}

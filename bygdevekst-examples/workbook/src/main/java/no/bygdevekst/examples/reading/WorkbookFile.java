package no.bygdevekst.examples.reading;

import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import no.bygdevekst.examples.command.ReadPlan;
import no.bygdevekst.examples.report.Whereabouts;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.format.ReadLimits;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Phrase;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file that should be a workbook (<i>fil</i>): what it is, before anything of it is opened. */
public final class WorkbookFile {

    static {
        // A part that swells is counted by ourselves, and a long text of few letters swells much and is none the worse.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private WorkbookFile() {}

    /**
     * Reads a file.
     *
     * @param file all of it
     * @return the plan, or what is wrong
     * @throws IOException if the file cannot be read
     */
    public static ReadPlan read(InputStream file) throws IOException {
        int limit = ReadLimits.standard().bytes();
        byte[] bytes = file.readNBytes(limit + 1);
        if (bytes.length > limit) {
            return refused(ProblemCode.TOO_LARGE, ReadingWords.TOO_LARGE);
        }
        return switch (Parcel.of(bytes)) {
            case WORKBOOK -> workbook(bytes);
            case TOO_LARGE -> refused(ProblemCode.TOO_LARGE, ReadingWords.TOO_LARGE);
            case MACROS -> refused(ProblemCode.NOT_ALLOWED, ReadingWords.MACROS);
            case OLD_OR_LOCKED -> refused(ProblemCode.SYNTAX, ReadingWords.OLD);
            case OTHER -> refused(ProblemCode.SYNTAX, ReadingWords.NO_WORKBOOK);
        };
    }

    @SuppressWarnings("IllegalCatch") // the office library throws what it likes at a file that is none
    private static ReadPlan workbook(byte[] bytes) throws IOException {
        XSSFWorkbook workbook;
        try {
            workbook = new XSSFWorkbook(OPCPackage.open(new ByteArrayInputStream(bytes)));
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            return refused(ProblemCode.SYNTAX, ReadingWords.NO_WORKBOOK);
        }
        try (workbook) {
            return WorkbookReading.of(workbook);
        }
    }

    private static ReadPlan refused(ProblemCode code, Phrase words) {
        return new ReadPlan(Validation.invalid(Problems.only(Remarks.problem(code, "", words))), Whereabouts.none());
    }
}

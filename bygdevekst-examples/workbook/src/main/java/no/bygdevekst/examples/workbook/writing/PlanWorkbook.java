package no.bygdevekst.examples.workbook.writing;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.examples.workbook.sheet.CellPlaces;
import no.bygdevekst.examples.workbook.sheet.HiddenSheets;
import no.bygdevekst.examples.workbook.sheet.PartyNames;
import no.bygdevekst.examples.workbook.sheet.PlanSheets;
import no.bygdevekst.examples.workbook.sheet.Vocabulary;
import no.bygdevekst.text.Language;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plan as a workbook (<i>arbeidsbok</i>). */
public final class PlanWorkbook {

    private PlanWorkbook() {}

    /**
     * Writes the workbook of a plan.
     *
     * @param subject the plan, with what the library says of it, and the language of the workbook
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public static void write(Subject subject, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Pen pen = pen(workbook, PlanTree.of(subject.submission()), subject.language());
            PlanSheets.ALL.forEach(sheet -> SheetWriter.write(pen, sheet));
            finish(pen);
            workbook.write(out);
        }
    }

    private static Pen pen(XSSFWorkbook workbook, PlanTree plan, Language language) {
        Vocabulary words = new Vocabulary(language, plan.parties());
        DropDowns dropDowns = DropDowns.on(workbook, words, parties(plan, words), plan.measureKeys());
        return new Pen(workbook, plan, words, new Styles(workbook, language), dropDowns, new CellPlaces());
    }

    private static Vector<String> parties(PlanTree plan, Vocabulary words) {
        Vector<String> municipalities = Vector.ofAll(plan.at("/agreement/municipalities"))
                .map(each -> PartyNames.MUNICIPALITY + each.path("number").stringValue());
        Vector<String> partners = Vector.ofAll(plan.at("/agreement/partners"))
                .map(each -> PartyNames.PARTNER + each.path("id").stringValue());
        return municipalities
                .appendAll(partners)
                .prepend(PartyNames.STATE)
                .map(party -> words.parties().label(party, words.language()))
                .distinct();
    }

    /** The hidden sheets stand last, and the first that is filled in is open. */
    private static void finish(Pen pen) {
        XSSFWorkbook workbook = pen.workbook();
        PreviousPlanSheet.write(workbook, pen.plan().previousPlan());
        workbook.setSheetOrder(HiddenSheets.LISTS, workbook.getNumberOfSheets() - 1);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        workbook.setSheetVisibility(workbook.getSheetIndex(HiddenSheets.LISTS), SheetVisibility.HIDDEN);
    }
}

package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.examples.sheet.CellPlaces;
import no.bygdevekst.examples.sheet.HiddenSheets;
import no.bygdevekst.examples.sheet.PartyNames;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.examples.sheet.Vocabulary;
import no.bygdevekst.letter2024.data.Pilot;
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
            calculate(pen);
            FindingsSheet.write(pen, subject);
            FindingComments.write(pen, subject);
            finish(pen);
            workbook.write(out);
        }
    }

    /**
     * Writes an empty workbook.
     *
     * @param pilot whose plan is to be filled in
     * @param language the language of the workbook
     * @param out where to
     * @throws IOException if it cannot be written
     */
    public static void writeBlank(Pilot pilot, Language language, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Pen pen = pen(workbook, BlankPlan.of(pilot), language);
            PlanSheets.ALL.forEach(sheet -> SheetWriter.write(pen, sheet));
            calculate(pen);
            finish(pen);
            workbook.write(out);
        }
    }

    private static Pen pen(XSSFWorkbook workbook, PlanTree plan, Language language) {
        Vocabulary words = new Vocabulary(language, plan.parties());
        DropDowns dropDowns = DropDowns.on(workbook, words, parties(plan, words));
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

    /** The sums have their values from the start where that takes no time; else whoever opens it calculates them. */
    private static void calculate(Pen pen) {
        pen.dropDowns().addSpare(pen);
        Ranges ranges = Ranges.of(pen.plan(), pen.words().language());
        BudgetFormulas.write(pen, ranges);
        ChapterSheets.write(pen, ranges);
        if (ranges.isSmall()) {
            pen.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        } else {
            pen.workbook().setForceFormulaRecalculation(true);
        }
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

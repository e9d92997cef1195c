package no.bygdevekst.examples.reading;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import no.bygdevekst.examples.command.ReadPlan;
import no.bygdevekst.examples.sheet.CellPlaces;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.examples.sheet.Sheet;
import no.bygdevekst.examples.sheet.Vocabulary;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.text.Language;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the plan of a workbook (<i>lesing</i>): all that is wrong with it, or the document. */
final class WorkbookReading {

    private final XSSFWorkbook workbook;
    private final Remarks remarks = new Remarks();
    private final CellPlaces places = new CellPlaces();

    private WorkbookReading(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static ReadPlan of(XSSFWorkbook workbook) {
        return new WorkbookReading(workbook).read();
    }

    private ReadPlan read() {
        Map<Sheet, SheetReading> sheets = sheets();
        Vocabulary words = new Vocabulary(language(), PartiesReading.of(sheets.get(PlanSheets.AGREEMENT)));
        PlanReading plan = new PlanReading(words, places, remarks);
        sheets.forEach((sheet, reading) -> sheet.blocks().forEach(block -> plan.take(block, reading)));
        previousPlan(plan);
        Validation<Problems, PlanDocument> read = PlanDocumentReader.standard().read(plan.document());
        return new ReadPlan(Judgement.of(read, remarks, places), places::words);
    }

    /** Each sheet by the name that it has in one of the languages, hidden or not. */
    private Map<Sheet, SheetReading> sheets() {
        Map<Sheet, SheetReading> found = LinkedHashMap.empty();
        for (Sheet sheet : PlanSheets.ALL) {
            Vector<XSSFSheet> named =
                    HeadingSearch.names(sheet.name()).flatMap(name -> Option.of(workbook.getSheet(name)));
            if (named.isEmpty()) {
                remarks.addStructure(
                        sheet.blocks().head().pointer(), Option.none(), ReadingWords.noSheet(sheet.name()));
            } else {
                found = found.put(sheet, new SheetReading(sheet, named.head(), remarks));
            }
            if (named.size() > 1) {
                remarks.addStructure(
                        sheet.blocks().head().pointer(),
                        Option.none(),
                        ReadingWords.sheetTwice(
                                named.head().getSheetName(), named.last().getSheetName()));
            }
        }
        return found;
    }

    /** That in which most sheets are called what they are. */
    private Language language() {
        return Vector.of(Language.values())
                .maxBy(language -> PlanSheets.ALL.count(
                        sheet -> workbook.getSheet(sheet.name().in(language)) != null))
                .get();
    }

    private void previousPlan(PlanReading plan) {
        Try<Option<java.util.Map<String, Object>>> previous = PreviousPlan.of(workbook);
        if (previous.isFailure()) {
            remarks.addStructure("/previousPlan", Option.none(), ReadingWords.PREVIOUS);
        } else {
            previous.get().forEach(each -> plan.document().put("previousPlan", each));
        }
    }
}

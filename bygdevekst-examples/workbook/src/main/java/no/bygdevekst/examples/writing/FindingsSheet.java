package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.report.PlannersOrder;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.examples.sheet.CellPlace;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.text.Text;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the rules found (<i>merknader</i>), in the order in which a planner works, each with a link to its cell. */
public final class FindingsSheet {

    /** What the sheet is called. */
    public static final Text NAME = Text.of("Merknader", "Merknader", "Findings");

    private static final Vector<Text> HEADINGS = Vector.of(
            Text.of("Alvor", "Alvor", "Severity"),
            Text.of("Regel", "Regel", "Rule"),
            Text.of("Sted", "Stad", "Place"),
            Text.of("Merknad", "Merknad", "Finding"),
            Text.of("Kilde", "Kjelde", "Source"));
    private static final Text AS_OF = Text.of(
            "Merknadene er fra da arbeidsboken ble laget. Lag den på nytt med kommandoen workbook når du har rettet.",
            "Merknadene er frå då arbeidsboka vart laga. Lag henne på nytt med kommandoen workbook når du har retta.",
            "The findings are from when the workbook was made. Make it anew by the command workbook after corrections.");
    private static final Vector<Integer> WIDTHS = Vector.of(12, 8, 22, 90, 50);
    private static final int LETTER = 256;
    private static final int PLACE = 2;
    private static final int FIRST = 4;
    private static final int MOST_LINES = 25;

    private final Pen pen;
    private final Subject subject;
    private final XSSFSheet sheet;
    private int next = FIRST;

    private FindingsSheet(Pen pen, Subject subject) {
        this.pen = pen;
        this.subject = subject;
        this.sheet = pen.workbook().createSheet(NAME.in(subject.language()));
    }

    /** Writes the sheet, and puts it first. */
    static void write(Pen pen, Subject subject) {
        FindingsSheet findings = new FindingsSheet(pen, subject);
        findings.head();
        PlannersOrder.of(subject).forEach(findings::group);
        findings.finish();
    }

    private void head() {
        put(0, 0, NAME.in(subject.language()), pen.styles().title());
        put(1, 0, PlannersOrder.verdict(subject), pen.styles().line(true));
        put(2, 0, AS_OF.in(subject.language()), pen.styles().line(false));
        HEADINGS.forEachWithIndex((heading, column) -> put(
                FIRST - 1, column, heading.in(subject.language()), pen.styles().heading()));
    }

    private void group(PlannersOrder.Group group) {
        put(next, 0, group.heading(), pen.styles().line(true));
        next++;
        group.findings().forEach(this::finding);
    }

    private void finding(Finding finding) {
        put(next, 0, PlannersOrder.severity(subject, finding), pen.styles().words(true));
        put(next, 1, finding.rule().toString(), pen.styles().words(false));
        pen.places().of(finding.place().toString()).forEach(this::link);
        put(
                next,
                3,
                subject.evaluation().text(finding, subject.language()),
                pen.styles().words(false));
        put(
                next,
                4,
                PlannersOrder.notes(subject, finding).mkString("\n"),
                pen.styles().words(false));
        next++;
    }

    /** A link leads within the workbook alone. */
    private void link(CellPlace cell) {
        XSSFCell from = put(
                next, PLACE, cell.name() + " " + cell.reference(), pen.styles().link());
        XSSFHyperlink link = pen.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(cell.link());
        from.setHyperlink(link);
    }

    private XSSFCell put(int row, int column, String words, XSSFCellStyle style) {
        XSSFCell cell = Cells.at(sheet, row, column);
        Cells.put(cell, words);
        cell.setCellStyle(style);
        return cell;
    }

    private void finish() {
        WIDTHS.forEachWithIndex((width, column) -> sheet.setColumnWidth(column, width * LETTER));
        sheet.createFreezePane(0, FIRST);
        sheet.setRepeatingRows(CellRangeAddress.valueOf(FIRST + ":" + FIRST));
        RowHeights.fit(sheet, MOST_LINES);
        SheetSetup.apply(sheet);
        pen.workbook().setSheetOrder(sheet.getSheetName(), 0);
    }
}

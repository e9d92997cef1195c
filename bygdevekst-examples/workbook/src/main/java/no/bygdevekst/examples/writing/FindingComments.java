package no.bygdevekst.examples.writing;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import no.bygdevekst.examples.report.PlannersOrder;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.examples.sheet.CellPlace;
import no.bygdevekst.examples.sheet.CellText;
import no.bygdevekst.finding.Finding;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the rules found, as comments at the cells that it is about (<i>kommentarer</i>). */
final class FindingComments {

    private static final String AUTHOR = "bygdevekst";
    private static final int WIDTH = 4;
    private static final int LETTERS = 45;

    private FindingComments() {}

    /** Writes a comment at each cell that something is said of; all that is said of it is in one. */
    static void write(Pen pen, Subject subject) {
        Vector<Tuple2<CellPlace, String>> said = PlannersOrder.of(subject)
                .flatMap(PlannersOrder.Group::findings)
                .flatMap(finding -> pen.places()
                        .of(finding.place().toString())
                        .map(cell -> new Tuple2<>(cell, words(subject, finding))));
        said.groupBy(Tuple2::_1)
                .forEach((cell, words) ->
                        comment(pen, cell, words.map(Tuple2::_2).distinct().mkString("\n\n")));
    }

    private static String words(Subject subject, Finding finding) {
        return PlannersOrder.severity(subject, finding) + " " + finding.rule() + ": "
                + subject.evaluation().text(finding, subject.language());
    }

    private static void comment(Pen pen, CellPlace cell, String words) {
        XSSFSheet sheet = pen.workbook().getSheet(cell.name());
        int height = 2
                + words.length() / LETTERS
                + (int) words.chars().filter(sign -> sign == '\n').count();
        // It is made at the cell where its box begins, and so the box begins in the cell, at its right side.
        int right = (int) (sheet.getColumnWidthInPixels(cell.column()) * Units.EMU_PER_PIXEL);
        XSSFClientAnchor anchor = new XSSFClientAnchor(
                right, 0, 0, 0, cell.column(), cell.row(), cell.column() + 1 + WIDTH, cell.row() + height);
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(CellText.escaped(words)));
        comment.setAuthor(AUTHOR);
        Cells.at(sheet, cell.row(), cell.column()).setCellComment(comment);
    }
}

package no.bygdevekst.examples.writing;

import no.bygdevekst.examples.sheet.CellText;
import no.bygdevekst.examples.sheet.Content;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cells of a sheet (<i>celler</i>), as they are written. */
final class Cells {

    private static final String FORMULA_LIKE = "=+-@\t\r\n";

    private Cells() {}

    static XSSFCell at(XSSFSheet sheet, int row, int column) {
        XSSFRow there = sheet.getRow(row);
        XSSFRow cells = there == null ? sheet.createRow(row) : there;
        XSSFCell cell = cells.getCell(column);
        return cell == null ? cells.createCell(column) : cell;
    }

    /** A text is a text, whatever it looks like: nothing that a plan says becomes a formula. */
    static void put(XSSFCell cell, Content content) {
        if (content instanceof Content.Words words) {
            cell.setCellValue(CellText.escaped(words.text()));
        } else if (content instanceof Content.Figure figure) {
            cell.setCellValue(figure.value().doubleValue());
        } else if (content instanceof Content.Day day) {
            cell.setCellValue(day.date());
        }
    }

    static void put(XSSFCell cell, String words) {
        cell.setCellValue(CellText.escaped(words));
    }

    static boolean looksLikeFormula(Content content) {
        return content instanceof Content.Words words
                && !words.text().isEmpty()
                && FORMULA_LIKE.indexOf(words.text().charAt(0)) >= 0;
    }
}

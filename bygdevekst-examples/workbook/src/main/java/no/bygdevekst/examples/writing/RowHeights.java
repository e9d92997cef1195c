package no.bygdevekst.examples.writing;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How high rows are (<i>radhøyde</i>): as high as their longest text asks for, since not every program looks after
 * that.
 */
final class RowHeights {

    private static final float LINE = 15;
    private static final double LETTERS_OF_WIDTH = 1.05;
    private static final int LETTER = 256;

    private RowHeights() {}

    /** Makes rows high enough for their texts, up to so many lines. */
    static void fit(XSSFSheet sheet, int mostLines) {
        for (Row row : sheet) {
            int lines = lines(sheet, row);
            if (lines > 1 && !row.getZeroHeight()) {
                row.setHeightInPoints(Math.min(lines, mostLines) * LINE);
            }
        }
    }

    private static int lines(XSSFSheet sheet, Row row) {
        int most = 1;
        for (Cell cell : row) {
            boolean isWrapped = cell.getCellType() == CellType.STRING
                    && cell.getCellStyle().getWrapText()
                    && !sheet.isColumnHidden(cell.getColumnIndex());
            if (isWrapped) {
                double letters = sheet.getColumnWidth(cell.getColumnIndex()) / (double) LETTER * LETTERS_OF_WIDTH;
                most = Math.max(most, lines(cell.getStringCellValue(), letters));
            }
        }
        return most;
    }

    private static int lines(String text, double letters) {
        return text.lines()
                .mapToInt(line -> (int) Math.ceil(Math.max(1, line.length()) / letters))
                .sum();
    }
}

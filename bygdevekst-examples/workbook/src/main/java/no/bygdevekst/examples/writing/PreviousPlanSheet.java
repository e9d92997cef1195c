package no.bygdevekst.examples.writing;

import io.vavr.control.Option;
import no.bygdevekst.examples.sheet.HiddenSheets;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The previous plan, out of sight (<i>forrige plan</i>): it is over, and what becomes of this plan hangs on it. */
final class PreviousPlanSheet {

    private static final int PIECE = 4_000;

    private PreviousPlanSheet() {}

    /** Writes it in pieces, after how many there are. */
    static void write(XSSFWorkbook workbook, Option<String> previousPlan) {
        XSSFSheet sheet = workbook.createSheet(HiddenSheets.PREVIOUS);
        String json = previousPlan.getOrElse("");
        int pieces = (json.length() + PIECE - 1) / PIECE;
        Cells.at(sheet, 0, 0).setCellValue(pieces);
        for (int i = 0; i < pieces; i++) {
            String piece = json.substring(i * PIECE, Math.min(json.length(), (i + 1) * PIECE));
            Cells.put(Cells.at(sheet, i + 1, 0), piece);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}

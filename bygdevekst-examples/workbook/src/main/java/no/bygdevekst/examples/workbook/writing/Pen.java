package no.bygdevekst.examples.workbook.writing;

import no.bygdevekst.examples.workbook.sheet.CellPlaces;
import no.bygdevekst.examples.workbook.sheet.Vocabulary;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What sheets are written with (<i>penn</i>).
 *
 * @param workbook the workbook
 * @param plan the plan document
 * @param words what things are called
 * @param styles how cells look
 * @param dropDowns what can be chosen
 * @param places where everything stands, as it is written
 */
record Pen(
        XSSFWorkbook workbook,
        PlanTree plan,
        Vocabulary words,
        Styles styles,
        DropDowns dropDowns,
        CellPlaces places) {}

package no.bygdevekst.examples.writing;

import no.bygdevekst.examples.sheet.CellPlaces;
import no.bygdevekst.examples.sheet.Vocabulary;
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

package no.bygdevekst.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do to workbooks is read right, or it is said what is wrong and where; no number is ever another. */
class PeoplesWorkbooksTest {

    private static final Submission PLAN = Workbooks.sample("nord-troms");
    private static final byte[] WORKBOOK = Workbooks.written(PLAN, Language.BOKMAL);
    private static final int AMOUNT = 5;

    private static ActionPlan read(Consumer<XSSFWorkbook> change) {
        byte[] changed = Workbooks.changed(WORKBOOK, change);
        assertThat(Workbooks.problems(changed, Language.BOKMAL)).isEmpty();
        return Workbooks.read(changed).document().get().submission().plan();
    }

    private static void assertRefused(Consumer<XSSFWorkbook> change, String... words) {
        byte[] changed = Workbooks.changed(WORKBOOK, change);
        assertThat(Workbooks.problems(changed, Language.BOKMAL)).hasSize(1);
        assertThat(Workbooks.problems(changed, Language.BOKMAL).head()).contains(words);
    }

    private static Nok firstAmount(ActionPlan plan) {
        return plan.measures().head().budget().head().contribution().value();
    }

    private static Consumer<XSSFWorkbook> budget(int row, int column, Consumer<XSSFCell> change) {
        return workbook ->
                change.accept(workbook.getSheet("Budsjett").getRow(row).getCell(column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"177 700,50", "177700,50", "177\u00a0700,50", "kr 177 700,50", " 177 700,50 ", "177 700,50 kr"})
    void amountsAsTextAreReadAsPeopleTypeThem(String typed) {
        assertThat(firstAmount(read(budget(1, AMOUNT, cell -> cell.setCellValue(typed)))))
                .hasToString("177700.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "ca. 200 000", "200 000 + mva", "12,345", "1,2,3", "tusen"})
    void whatIsNoAmountIsSaidWithItsCell(String typed) {
        assertRefused(
                budget(1, AMOUNT, cell -> cell.setCellValue(typed)),
                "ark Budsjett, celle F2: Her står «" + typed + "», som ikke er et beløp i kroner");
    }

    @Test
    void aNumberIsReadToTheDigitsThatASheetHas() {
        assertThat(firstAmount(read(budget(1, AMOUNT, cell -> cell.setCellValue(0.1 + 0.2)))))
                .hasToString("0.30");
        assertThat(firstAmount(read(budget(1, AMOUNT, cell -> cell.setCellValue(812500.55)))))
                .hasToString("812500.55");
        assertRefused(budget(1, AMOUNT, cell -> cell.setCellValue(0.125)), "ark Budsjett, celle F2");
        assertRefused(budget(1, AMOUNT, cell -> cell.setCellValue(1e300)), "ark Budsjett, celle F2");
        assertRefused(budget(1, AMOUNT, cell -> cell.setCellValue(-5)), "ark Budsjett, celle F2");
    }

    @Test
    void whatIsShownAsSomethingElseIsNoAmount() {
        assertRefused(budget(1, AMOUNT, cell -> format(cell, "0%")), "ark Budsjett, celle F2: Her står «");
        assertRefused(
                budget(1, AMOUNT, cell -> {
                    cell.setCellValue(46143);
                    format(cell, "dd.mm.yyyy");
                }),
                "ark Budsjett, celle F2: Her står «1.",
                "mai 2026»");
        assertRefused(budget(1, AMOUNT, cell -> cell.setCellValue(true)), "ark Budsjett, celle F2: Her står «TRUE»");
        assertRefused(
                budget(1, AMOUNT, cell -> cell.setCellErrorValue(FormulaError.REF.getCode())),
                "ark Budsjett, celle F2: Her står «#REF!»");
    }

    private static void format(Cell cell, String pattern) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(pattern));
        cell.setCellStyle(style);
    }

    @Test
    void ofAFormulaTheResultCounts() {
        assertThat(firstAmount(read(budget(1, AMOUNT, cell -> {
                    cell.setCellFormula("100000+77700.5");
                    cell.setCellValue(177700.5);
                }))))
                .hasToString("177700.50");
        assertRefused(
                budget(1, AMOUNT, cell -> {
                    cell.setCellFormula("1/0");
                    cell.setCellErrorValue(FormulaError.DIV0.getCode());
                }),
                "ark Budsjett, celle F2: Her står «#DIV/0!»");
        assertRefused(
                budget(1, AMOUNT, cell -> {
                    cell.setBlank();
                    cell.setCellFormula("A1+1");
                }),
                "ark Budsjett, celle F2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.12.2026", "2026-12-31", "31. desember 2026", " 31.12.2026 "})
    void datesAsTextAreRead(String typed) {
        ActionPlan plan = read(workbook ->
                workbook.getSheet("Aktiviteter").getRow(1).getCell(3).setCellValue(typed));
        assertThat(plan.measures().head().activities().head().to()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"2026", "46387", "20261231"})
    void aNumberIsNoDate(double number) {
        assertRefused(
                workbook -> {
                    Cell cell = workbook.getSheet("Aktiviteter").getRow(1).getCell(3);
                    cell.setCellValue(number);
                    format(cell, "0");
                },
                "ark Aktiviteter, celle D2");
    }

    @Test
    void aYearThatIsTypedAsADateIsNoDate() {
        assertRefused(
                workbook ->
                        workbook.getSheet("Aktiviteter").getRow(1).getCell(3).setCellValue(2026),
                "ark Aktiviteter, celle D2",
                "1905");
    }

    @Test
    void rowsMayBeSortedAndSetApart() {
        ActionPlan plan = read(workbook -> {
            XSSFSheet budget = workbook.getSheet("Budsjett");
            budget.shiftRows(3, budget.getLastRowNum(), 2);
            XSSFSheet measures = workbook.getSheet("Tiltak");
            measures.shiftRows(1, 1, 3 * measures.getLastRowNum());
            workbook.getSheet("Avtale").shiftRows(12, 45, 1);
        });
        assertThat(plan.measures().map(measure -> measure.id().value()).toSet())
                .isEqualTo(PLAN.plan()
                        .measures()
                        .map(measure -> measure.id().value())
                        .toSet());
        plan.measures().forEach(measure -> assertThat(PLAN.plan().measures()).contains(measure));
    }

    @Test
    void hiddenRowsAndSheetsCount() {
        assertThat(read(workbook -> {
                    workbook.getSheet("Budsjett").getRow(1).setZeroHeight(true);
                    workbook.setSheetHidden(workbook.getSheetIndex("Budsjett"), true);
                    workbook.setSheetOrder("Budsjett", 1);
                }))
                .isEqualTo(PLAN.plan());
    }

    @Test
    void columnsMayBeMovedAndAdded() {
        assertThat(read(workbook -> {
                    XSSFSheet reports = workbook.getSheet("Underskrifter");
                    reports.getRow(0).createCell(30).setCellValue("Min egen kolonne");
                    reports.getRow(1).createCell(30).setCellValue("noe");
                    for (int row = 0; row <= reports.getLastRowNum(); row++) {
                        swap(reports.getRow(row), 1, 2);
                    }
                }))
                .isEqualTo(PLAN.plan());
    }

    private static void swap(XSSFRow row, int one, int other) {
        String left = row.getCell(one).getStringCellValue();
        String right = row.getCell(other).getStringCellValue();
        row.getCell(one).setCellValue(right);
        row.getCell(other).setCellValue(left);
        for (int column : new int[] {one, other}) {
            if (row.getCell(column).getStringCellValue().isEmpty()) {
                row.removeCell(row.getCell(column));
            }
        }
    }

    @Test
    void spacesAndCaseDoNotMatterInHeadingsAndChoices() {
        assertThat(read(workbook -> {
                    XSSFRow headings = workbook.getSheet("Budsjett").getRow(0);
                    headings.getCell(AMOUNT).setCellValue("  BELØP\u00a0 (kroner) ");
                    XSSFCell use = workbook.getSheet("Budsjett").getRow(1).getCell(4);
                    use.setCellValue(" " + use.getStringCellValue().toUpperCase(java.util.Locale.ROOT) + "\u00a0");
                    XSSFCell source = workbook.getSheet("Budsjett").getRow(1).getCell(2);
                    source.setCellValue("\u00a0" + source.getStringCellValue() + " ");
                }))
                .isEqualTo(PLAN.plan());
    }

    @Test
    void aHeadingThatIsGoneOrThereTwiceIsSaid() {
        assertRefused(
                workbook ->
                        workbook.getSheet("Budsjett").getRow(0).getCell(AMOUNT).setCellValue("Penger"),
                "ark Budsjett, celle A1: Overskriften «Beløp (kroner)» mangler");
        assertRefused(
                workbook ->
                        workbook.getSheet("Budsjett").getRow(0).createCell(30).setCellValue("Beløp (kroner)"),
                "ark Budsjett, celle AE1: «Beløp (kroner)» står to ganger, også i celle F1");
        assertRefused(
                workbook -> workbook.getSheet("Utbetalinger")
                        .removeRow(workbook.getSheet("Utbetalinger").getRow(0)),
                "ark Utbetalinger: Finner ikke raden med overskriftene til «Utbetalinger»");
        assertRefused(
                workbook -> workbook.getSheet("Plan").getRow(1).getCell(0).setCellValue("Året"),
                "ark Plan: Finner ikke linjen «Planår»");
    }

    @Test
    void aSheetThatIsGoneIsSaid() {
        assertRefused(
                workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Utbetalinger")),
                "Arket «Utbetalinger» mangler");
        assertRefused(
                workbook -> workbook.removeSheetAt(workbook.getSheetIndex("PreviousPlan")),
                "Det skjulte arket med den forrige planen mangler");
    }

    @Test
    void mergedCellsAreNotGuessedAt() {
        assertRefused(
                workbook -> workbook.getSheet("Budsjett").addMergedRegion(CellRangeAddress.valueOf("A2:A3")),
                "ark Budsjett, celle A2: Cellene A2:A3 er slått sammen");
    }

    @Test
    void aRowOfNoMeasureIsSaid() {
        assertRefused(budget(1, 0, cell -> cell.setCellValue("T99")), "ark Budsjett, celle A2", "«T99»");
        assertRefused(budget(1, 0, Cell::setBlank), "ark Budsjett, celle A2", "hvilket tiltak");
        assertRefused(
                workbook -> workbook.getSheet("Tiltak").getRow(1).getCell(1).setBlank(),
                "ark Tiltak, celle B2",
                "«Tiltak»");
    }

    @Test
    void twoMeasuresWithOneIdAreSaid() {
        byte[] changed = Workbooks.changed(WORKBOOK, workbook -> {
            XSSFSheet measures = workbook.getSheet("Tiltak");
            measures.getRow(2)
                    .getCell(0)
                    .setCellValue(measures.getRow(1).getCell(0).getStringCellValue());
        });
        assertThat(Workbooks.problems(changed, Language.BOKMAL).mkString("\n"))
                .contains("ark Tiltak, celle A3: Id-en")
                .contains("står også i celle A2");
    }

    @Test
    void aMunicipalityNumberKeepsItsZeroAndAnOrganizationNumberItsDigits() {
        byte[] changed = Workbooks.changed(WORKBOOK, workbook -> {
            XSSFSheet agreement = workbook.getSheet("Avtale");
            for (int i = 0; i < agreement.getLastRowNum(); i++) {
                XSSFCell cell =
                        agreement.getRow(i) == null ? null : agreement.getRow(i).getCell(0);
                if (cell != null && cell.toString().equals("5544")) {
                    cell.setCellValue(5544);
                    agreement.getRow(i).getCell(2).setCellValue(943350833);
                }
                if (cell != null && cell.toString().equals("5542")) {
                    agreement.getRow(i).getCell(2).setCellValue(" 941 812 716 ");
                }
            }
        });
        assertThat(Workbooks.read(changed).document().get().submission()).isEqualTo(PLAN);
    }

    @Test
    void findingsHaveTheirCells() {
        var read = Workbooks.read(WORKBOOK);
        assertThat(read.whereabouts()
                        .of(no.bygdevekst.place.Place.ofPointer("/plan/measures/0/budget/0/amount"))
                        .get()
                        .english())
                .isEqualTo("sheet Budsjett, cell F2");
    }
}

package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.examples.sheet.Sheet;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import org.apache.poi.ss.util.CellReference;

/**
 * Where formulas look (<i>områder</i>): the columns of the sheets with the measures and with the budget, as far down as
 * they are filled in, and some rows further.
 *
 * @param language the language of the workbook
 * @param measures the last row of the measures, from 1
 * @param lines the last row of the budget, from 1
 */
record Ranges(Language language, int measures, int lines) {

    private static final Text LEFT_OUT = Text.of(
            "budsjettlinjer er ikke med i summene: se kolonnene Verdi og Finansiering på arket",
            "budsjettlinjer er ikkje med i summane: sjå kolonnane Verdi og Finansiering på arket",
            "budget lines are not in the sums: see the columns Value and Funding on the sheet");
    private static final int SPARE_MEASURES = 20;
    private static final int SPARE_LINES = 300;
    private static final int MANY_MEASURES = 60;
    private static final int MANY_LINES = 1_000;

    static Ranges of(PlanTree plan, Language language) {
        int lines = plan.measureKeys().size() == 0
                ? 0
                : Vector.ofAll(plan.at(PlanSheets.MEASURES_AT))
                        .map(measure -> measure.path("budget").size())
                        .sum()
                        .intValue();
        return new Ranges(language, plan.measureKeys().size() + 1 + SPARE_MEASURES, lines + 1 + SPARE_LINES);
    }

    /** Whether all can be calculated at once. */
    boolean isSmall() {
        return measures <= MANY_MEASURES && lines <= MANY_LINES;
    }

    /** A column of the budget, by its path in a line. */
    String lines(String path) {
        return range(PlanSheets.BUDGET, letter(PlanSheets.BUDGET, path), 2, lines);
    }

    /** A column of the budget that is calculated, after those that are filled in. */
    String calculated(int index) {
        return range(PlanSheets.BUDGET, calculatedLetter(index), 2, lines);
    }

    String calculatedLetter(int index) {
        return CellReference.convertNumToColString(
                PlanSheets.BUDGET.blocks().head().columns().size() + index);
    }

    /** A column of the measures. */
    String measures(String path) {
        return range(PlanSheets.MEASURES, letter(PlanSheets.MEASURES, path), 2, measures);
    }

    /** A cell of the measures, by the row that it has now, whatever is inserted above it. */
    String measure(String path, int row) {
        return "INDEX(" + range(PlanSheets.MEASURES, letter(PlanSheets.MEASURES, path), 1, SheetWriter.LAST_ROW) + ","
                + row + ")";
    }

    /** How many budget lines are filled in and do not count: they have no worth, no known source or no measure. */
    String leftOut() {
        String filled = "COUNTA("
                + range(PlanSheets.BUDGET, letter(PlanSheets.BUDGET, Column.MEASURE), 2, SheetWriter.LAST_ROW) + ")";
        String counted =
                "COUNTIFS(" + calculated(BudgetFormulas.VALUE) + ",\">0\"," + calculated(BudgetFormulas.MEASURE)
                        + ",\">0\"," + calculated(BudgetFormulas.SOURCE) + ",\"<>" + BudgetFormulas.UNKNOWN + "\")";
        return "IF(" + filled + "=" + counted + ",\"\"," + filled + "-" + counted + "&\" " + LEFT_OUT.in(language) + " "
                + PlanSheets.BUDGET.name().in(language) + ".\")";
    }

    String letter(Sheet sheet, String path) {
        Column column = sheet.blocks()
                .head()
                .columns()
                .find(each -> each.path().equals(path))
                .get();
        return CellReference.convertNumToColString(
                sheet.blocks().head().columns().indexOf(column));
    }

    String cell(Sheet sheet, String reference) {
        return "'" + sheet.name().in(language) + "'!" + reference;
    }

    private String range(Sheet sheet, String letter, int first, int last) {
        return cell(sheet, "$" + letter + "$" + first + ":$" + letter + "$" + last);
    }
}

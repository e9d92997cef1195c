package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import java.util.Locale;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import tools.jackson.databind.JsonNode;

/**
 * One chapter's sheet (<i>kapittelark</i>): the whole, each sub-goal, and each measure in the order in which they stand
 * on their sheet. All is added up from the budget's own lines, so that a line counts as soon as it is filled in; above
 * stands how many do not count. It is a flat table: what a row is of stands in the row.
 */
final class ChapterSheet {

    private static final Text SUB_GOAL = Text.of("Delmål", "Delmål", "Sub-goal");
    private static final Text MEASURE = Text.of("Tiltak", "Tiltak", "Measure");
    private static final Text FUNDING = Text.of("Finansiering", "Finansiering", "Funding");
    private static final Text SUM = Text.of("Sum", "Sum", "Sum");
    private static final Text ALL = Text.of("Hele planen", "Heile planen", "The whole plan");
    private static final int HEADINGS = 3;
    private static final int LETTER = 256;
    private static final Vector<Integer> WIDTHS = Vector.of(16, 56, 34);
    private static final int AMOUNT_WIDTH = 20;
    private static final float HEADING_HEIGHT = 32;

    private final Pen pen;
    private final Ranges ranges;
    private final Chapter chapter;
    private final XSSFSheet sheet;
    private final Language language;
    private final Vector<String> rowSources;
    private final int firstAmount;
    private final int firstMeasure;
    private int next = HEADINGS + 1;

    private ChapterSheet(Pen pen, Ranges ranges, Chapter chapter) {
        this.pen = pen;
        this.ranges = ranges;
        this.chapter = chapter;
        this.language = pen.words().language();
        this.sheet = pen.workbook().createSheet(chapter.name().in(language));
        this.rowSources = chapter.sourcesDown() ? Sources.names(language).append(SUM.in(language)) : Vector.of("");
        this.firstAmount = chapter.sourcesDown() ? 3 : 2;
        this.firstMeasure = next + (1 + subGoals().size()) * rowSources.size();
    }

    static void write(Pen pen, Ranges ranges, Chapter chapter) {
        new ChapterSheet(pen, ranges, chapter).write();
    }

    private void write() {
        head();
        group(new Rows(quoted(ALL.in(language)), "\"\"", ">0", true));
        subGoals()
                .forEach(subGoal -> group(new Rows(
                        quoted(subGoalName(subGoal.path("id").stringValue())),
                        quoted(subGoal.path("title").stringValue()),
                        "",
                        true)));
        int filled = pen.plan().measureKeys().size() + 1;
        for (int row = 2; row <= ranges.measures(); row++) {
            group(measure(row, row <= filled));
        }
        finish();
    }

    /**
     * Rows of one thing.
     *
     * @param first what stands in the first column, as a formula
     * @param second what stands in the second
     * @param measure what the measure's row must be for a line to count; empty of a sub-goal, whose measures count
     * @param isFilled whether it is there now, or may be filled in
     */
    private record Rows(String first, String second, String measure, boolean isFilled) {}

    private void head() {
        XSSFCell title = Cells.at(sheet, 0, 0);
        Cells.put(title, chapter.name().in(language) + ". " + chapter.title().in(language));
        title.setCellStyle(pen.styles().title());
        XSSFCell leftOut = Cells.at(sheet, 1, 0);
        leftOut.setCellFormula(ranges.leftOut());
        Vector<Text> headings = Vector.of(SUB_GOAL, MEASURE, FUNDING).take(firstAmount);
        headings.forEachWithIndex((heading, index) -> heading(index).setCellValue(heading.in(language)));
        chapter.columns()
                .forEachWithIndex(
                        (column, index) -> heading(firstAmount + index).setCellFormula(column));
        heading(sumColumn()).setCellValue(SUM.in(language));
    }

    private XSSFCell heading(int column) {
        XSSFCell cell = Cells.at(sheet, HEADINGS, column);
        cell.setCellStyle(
                column < firstAmount ? pen.styles().heading() : pen.styles().amountHeading());
        return cell;
    }

    private int sumColumn() {
        return firstAmount + chapter.columns().size();
    }

    /** Ids that differ in case alone are one to a formula, so that then no sub-goal is added up. */
    private Vector<JsonNode> subGoals() {
        Vector<JsonNode> all = Vector.ofAll(pen.plan().at("/agreement/subGoals"))
                .distinctBy(subGoal -> subGoal.path("id").stringValue());
        boolean isClear =
                all.distinctBy(subGoal -> subGoal.path("id").stringValue().toLowerCase(Locale.ROOT))
                                .size()
                        == all.size();
        return isClear ? all : Vector.empty();
    }

    /** With a word before it, no id is a number. */
    private String subGoalName(String id) {
        return SUB_GOAL.in(language) + " " + id;
    }

    private Rows measure(int row, boolean isFilled) {
        String id = ranges.measure("id", row);
        String all = "SUBSTITUTE(SUBSTITUTE(" + ranges.measure("subGoals", row) + ",\",\",\";\"),CHAR(10),\";\")";
        String first = "TRIM(LEFT(" + all + ",FIND(\";\"," + all + "&\";\")-1))";
        return new Rows(
                "IF(" + id + "=\"\",\"\",\"" + SUB_GOAL.in(language) + " \"&" + first + ")",
                "IF(" + id + "=\"\",\"\"," + id + "&\" \"&" + ranges.measure("title", row) + ")",
                Integer.toString(row),
                isFilled);
    }

    private void group(Rows rows) {
        int first = next;
        for (String source : rowSources) {
            boolean isSum = source.equals(SUM.in(language));
            words(0, rows.first(), isSum);
            words(1, rows.second(), isSum);
            if (chapter.sourcesDown()) {
                words(2, "IF($B" + (next + 1) + "&$A" + (next + 1) + "=\"\",\"\"," + quoted(source) + ")", isSum);
            }
            for (int column = firstAmount; column < sumColumn(); column++) {
                amount(column, isSum ? sum(column, first, column, next - 1) : lines(rows, column), rows, isSum);
            }
            amount(sumColumn(), sum(firstAmount, next, sumColumn() - 1, next), rows, isSum || !chapter.sourcesDown());
            next++;
        }
    }

    private void words(int column, String formula, boolean isStrong) {
        XSSFCell cell = Cells.at(sheet, next, column);
        cell.setCellFormula(formula);
        cell.setCellStyle(pen.styles().line(isStrong));
    }

    private void amount(int column, String formula, Rows rows, boolean isSum) {
        XSSFCell cell = Cells.at(sheet, next, column);
        cell.setCellFormula(formula);
        cell.setCellStyle(style(rows, isSum));
    }

    private XSSFCellStyle style(Rows rows, boolean isSum) {
        return rows.isFilled() ? pen.styles().sum(isSum) : pen.styles().spare();
    }

    /** The lines that count in a cell; of a sub-goal its measures, which stand below. */
    private String lines(Rows rows, int column) {
        String year = chapter.sourcesDown() ? cell(column, HEADINGS, false, true) : chapter.year();
        String source = chapter.sourcesDown() ? cell(2, next, true, false) : cell(column, HEADINGS, false, true);
        String counted = rows.measure().isEmpty()
                ? ofMeasures(column)
                : "SUMIFS(" + ranges.calculated(BudgetFormulas.VALUE) + ","
                        + ranges.calculated(BudgetFormulas.MEASURE) + ",\"" + rows.measure() + "\","
                        + ranges.lines("year") + "," + year + "," + ranges.calculated(BudgetFormulas.SOURCE) + ","
                        + source + ")";
        return "IF(" + year + "=\"\",0,ROUND(" + counted + ",2))";
    }

    private String ofMeasures(int column) {
        String bySubGoal = "SUMIFS(" + measures(column) + "," + measures(0) + ",$A" + (next + 1);
        return chapter.sourcesDown() ? bySubGoal + "," + measures(2) + ",$C" + (next + 1) + ")" : bySubGoal + ")";
    }

    /** A column of this sheet, along the measures. */
    private String measures(int column) {
        int last = firstMeasure + (ranges.measures() - 1) * rowSources.size() - 1;
        return cell(column, firstMeasure, true, true) + ":" + cell(column, last, true, true);
    }

    private static String sum(int fromColumn, int fromRow, int toColumn, int toRow) {
        return "ROUND(SUM(" + cell(fromColumn, fromRow, false, false) + ":" + cell(toColumn, toRow, false, false)
                + "),2)";
    }

    private static String cell(int column, int row, boolean fixedColumn, boolean fixedRow) {
        return new CellReference(row, column, fixedRow, fixedColumn).formatAsString();
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }

    private void finish() {
        for (int column = 0; column <= sumColumn(); column++) {
            int letters = column < firstAmount ? WIDTHS.get(column) : AMOUNT_WIDTH;
            sheet.setColumnWidth(column, letters * LETTER);
        }
        sheet.createFreezePane(2, HEADINGS + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADINGS + 1) + ":" + (HEADINGS + 1)));
        sheet.getRow(HEADINGS).setHeightInPoints(HEADING_HEIGHT);
        SheetSetup.apply(sheet);
    }
}

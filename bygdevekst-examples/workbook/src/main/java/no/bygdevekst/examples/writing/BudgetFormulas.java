package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.Look;
import no.bygdevekst.examples.sheet.PartyNames;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.text.Text;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What is calculated of each budget line (<i>linjeformler</i>): its worth, who finances it, and the row of its measure.
 */
final class BudgetFormulas {

    /** The worth of a line. */
    static final int VALUE = 0;

    /** In which column of the chapters it counts. */
    static final int SOURCE = 1;

    /** The row of its measure. */
    static final int MEASURE = 2;

    /** What stands for a source that nobody knows. */
    static final String UNKNOWN = "–";

    private static final Vector<Text> HEADINGS = Vector.of(
            Text.of("Verdi", "Verdi", "Value"),
            Text.of("Finansiering", "Finansiering", "Funding"),
            Text.of("Rad for tiltaket", "Rad for tiltaket", "Row of the measure"));
    private static final Vector<Integer> WIDTHS = Vector.of(18, 34, 0);

    private final Pen pen;
    private final Ranges ranges;
    private final Vector<String> sources;

    private BudgetFormulas(Pen pen, Ranges ranges) {
        this.pen = pen;
        this.ranges = ranges;
        this.sources = Sources.names(pen.words().language());
    }

    static void write(Pen pen, Ranges ranges) {
        new BudgetFormulas(pen, ranges).write();
    }

    private void write() {
        XSSFSheet sheet =
                pen.workbook().getSheet(PlanSheets.BUDGET.name().in(pen.words().language()));
        int first = PlanSheets.BUDGET.blocks().head().columns().size();
        HEADINGS.forEachWithIndex((heading, index) -> {
            XSSFCell cell = Cells.at(sheet, 0, first + index);
            Cells.put(cell, heading.in(pen.words().language()));
            cell.setCellStyle(pen.styles().heading());
            sheet.setColumnWidth(first + index, Math.max(1, WIDTHS.get(index)) * 256);
            sheet.setColumnHidden(first + index, WIDTHS.get(index) == 0);
        });
        for (int row = 2; row <= ranges.lines(); row++) {
            put(sheet, row, first + VALUE, value(row), Look.AMOUNT);
            put(sheet, row, first + SOURCE, source(row), Look.WORDS);
            put(sheet, row, first + MEASURE, measure(row), Look.NUMBER);
        }
    }

    private void put(XSSFSheet sheet, int row, int column, String formula, Look look) {
        XSSFCell cell = Cells.at(sheet, row - 1, column);
        cell.setCellFormula(formula);
        cell.setCellStyle(pen.styles().calculated(look));
    }

    private String value(int row) {
        String amount = at("amount", row);
        String hours = at("hours", row);
        String rate = at("hourlyRate", row);
        return "IF(ISNUMBER(" + amount + ")," + amount + ",IF(AND(ISNUMBER(" + hours + "),ISNUMBER(" + rate
                + ")),ROUND(" + hours + "*" + rate + ",2),\"\"))";
    }

    private String source(int row) {
        String source = at("source", row);
        String inKind = "OR(ISNUMBER(" + at("hours", row) + ")," + at("inKind", row) + "=\""
                + pen.words().flag(true) + "\")";
        return "IF(" + source + "=\"\",\"\",IF(OR(" + source + "=\"" + PartyNames.STATE + "\"," + source + "=\""
                + pen.words().parties().label(PartyNames.STATE, pen.words().language()) + "\")," + name(0) + ",IF("
                + isOf(source, PartyNames.MUNICIPALITY) + ",IF(" + inKind + "," + name(2) + "," + name(1) + "),IF("
                + isOf(source, PartyNames.PARTNER) + "," + name(3) + ",IF(" + isOther(source) + "," + name(4) + ",\""
                + UNKNOWN + "\")))))";
    }

    private String name(int source) {
        return "\"" + sources.get(source) + "\"";
    }

    /** By the plan document's own word, or by the list of parties. */
    private String isOf(String source, String prefix) {
        return "OR(" + begins(source, prefix) + ",IFERROR(INDEX("
                + pen.dropDowns().partyPrefixes() + ",MATCH(" + source + ","
                + pen.dropDowns().parties() + ",0)),\"\")=\"" + prefix + "\")";
    }

    private String isOther(String source) {
        String label =
                pen.words().parties().label(PartyNames.OTHER + "x", pen.words().language());
        return "OR(" + begins(source, PartyNames.OTHER) + "," + begins(source, label.substring(0, label.length() - 2))
                + ")";
    }

    private static String begins(String source, String prefix) {
        return "LEFT(" + source + "," + prefix.length() + ")=\"" + prefix + "\"";
    }

    private String measure(int row) {
        return "IFERROR(MATCH(" + at(Column.MEASURE, row) + "," + ranges.measures("id") + ",0)+1,0)";
    }

    private String at(String path, int row) {
        return "$" + ranges.letter(PlanSheets.BUDGET, path) + row;
    }
}

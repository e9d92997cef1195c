package no.bygdevekst.examples.workbook;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Language;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The amounts of chapters 6 and 7, as a workbook has them and as the library has them. */
final class Chapters {

    private static final int HEADINGS = 3;
    private static final String SUM = "Sum";

    private Chapters() {}

    /** Each amount of a sheet by the words of its row and the heading of its column. */
    static Map<String, BigDecimal> amounts(XSSFWorkbook workbook, String sheet) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        XSSFSheet chapter = workbook.getSheet(sheet);
        for (int i = HEADINGS + 1; i <= chapter.getLastRowNum(); i++) {
            XSSFRow row = chapter.getRow(i);
            StringBuilder words = new StringBuilder();
            for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                XSSFCell cell = row.getCell(column);
                if (type(cell) == CellType.STRING) {
                    words.append(cell.getStringCellValue()).append('|');
                } else {
                    String heading = said(chapter.getRow(HEADINGS).getCell(column));
                    amounts.putIfAbsent(words + heading, number(cell).setScale(2));
                }
            }
        }
        return amounts;
    }

    /** A number to the fifteen digits that a spreadsheet has. */
    private static BigDecimal number(XSSFCell cell) {
        return new BigDecimal(cell.getRawValue()).round(new MathContext(15));
    }

    private static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String said(XSSFCell cell) {
        return type(cell) == CellType.NUMERIC ? number(cell).toBigInteger().toString() : cell.getStringCellValue();
    }

    /** The figures of chapter 6. */
    static Map<String, BigDecimal> six(Evaluation evaluation, Agreement agreement, Language language) {
        WholePeriodBudget budget = evaluation.wholePeriodBudget();
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        rows(budget.rows(), budget.subGoals(), budget.total(), agreement, language)
                .forEach((words, figures) -> figures.years().forEach(year -> {
                    for (SourceColumn source : SourceColumn.values()) {
                        put(amounts, words + name(source, language) + "|" + year, figures.amount(source, year));
                    }
                    put(amounts, words + SUM + "|" + year, figures.total(year));
                    put(amounts, words + SUM + "|" + SUM, figures.sum());
                }));
        return amounts;
    }

    /** The figures of chapter 7. */
    static Map<String, BigDecimal> seven(Evaluation evaluation, Agreement agreement, Language language) {
        YearNeed need = evaluation.yearNeed();
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        rows(need.rows(), need.subGoals(), need.total(), agreement, language).forEach((words, figures) -> {
            for (SourceColumn source : SourceColumn.values()) {
                put(amounts, words + name(source, language), figures.amount(source, need.year()));
            }
            put(amounts, words + SUM, figures.total(need.year()));
        });
        return amounts;
    }

    private static Map<String, Figures> rows(
            Vector<TableRow<Heading.OfMeasure>> measures,
            Vector<TableRow<Heading.OfSubGoal>> subGoals,
            Figures total,
            Agreement agreement,
            Language language) {
        String subGoal = language == Language.ENGLISH ? "Sub-goal " : "Delmål ";
        String whole = switch (language) {
            case BOKMAL -> "Hele planen||";
            case NYNORSK -> "Heile planen||";
            case ENGLISH -> "The whole plan||";
        };
        Map<String, Figures> rows = new LinkedHashMap<>();
        rows.put(whole, total);
        subGoals.forEach(row -> rows.put(
                subGoal + row.heading().subGoal() + "|"
                        + agreement
                                .subGoals()
                                .find(each -> each.id().equals(row.heading().subGoal()))
                                .get()
                                .title()
                        + "|",
                row.figures()));
        measures.forEach(row -> rows.put(
                subGoal + row.heading().subGoal() + "|" + row.heading().measure() + " "
                        + row.heading().title() + "|",
                row.figures()));
        return rows;
    }

    private static String name(SourceColumn source, Language language) {
        String words = source.text().in(language);
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static void put(Map<String, BigDecimal> amounts, String key, Nok amount) {
        amounts.put(key, amount.toBigDecimal().setScale(2));
    }
}

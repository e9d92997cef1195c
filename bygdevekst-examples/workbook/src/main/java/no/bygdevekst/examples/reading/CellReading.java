package no.bygdevekst.examples.reading;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import no.bygdevekst.examples.sheet.Content;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds (<i>celleinnhold</i>). A number is taken as it stands in the file, to the fifteen digits that a
 * spreadsheet has and shows, and never through a binary fraction; of a formula its last result counts.
 */
final class CellReading {

    private static final MathContext SHEET_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 40;
    private static final BigDecimal HIGHEST = new BigDecimal("1E15");

    private CellReading() {}

    /** The content, or none of an empty cell. */
    static Option<Content> of(@Nullable XSSFCell cell) {
        if (cell == null) {
            return Option.none();
        }
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> words(cell, isFormula);
            case NUMERIC -> number(cell, isFormula);
            case BOOLEAN -> Option.some(new Content.Strange(cell.getBooleanCellValue() ? "TRUE" : "FALSE"));
            case ERROR -> Option.some(new Content.Strange(cell.getErrorCellString()));
            default -> Option.none();
        };
    }

    /** A formula that gives no text gives nothing. */
    private static Option<Content> words(XSSFCell cell, boolean isFormula) {
        String text = cell.getStringCellValue();
        return Option.when(!(isFormula && text.isEmpty()), () -> new Content.Words(text));
    }

    private static Option<Content> number(XSSFCell cell, boolean isFormula) {
        String raw = cell.getRawValue();
        if (raw == null || raw.isEmpty()) {
            return isFormula ? Option.some(new Content.Strange("=" + cell.getCellFormula())) : Option.none();
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (format != null && format.replaceAll("\"[^\"]*\"", "").contains("%")) {
            return Option.some(new Content.Strange(raw + " (" + format + ")"));
        }
        return Option.some(figure(raw)
                .map(value -> DateUtil.isCellDateFormatted(cell) ? day(cell, value) : new Content.Figure(value))
                .getOrElse(() -> new Content.Strange(raw)));
    }

    private static Option<BigDecimal> figure(String raw) {
        if (raw.length() > LONGEST) {
            return Option.none();
        }
        try {
            BigDecimal value = new BigDecimal(raw.strip());
            return Option.when(Math.abs((long) value.scale()) < LONGEST * LONGEST, value)
                    .filter(each -> each.abs().compareTo(HIGHEST) < 0)
                    .map(each -> each.round(SHEET_DIGITS).stripTrailingZeros());
        } catch (NumberFormatException e) {
            return Option.none();
        }
    }

    /** A date has no time of day, and a number before 1900 is none. */
    private static Content day(XSSFCell cell, BigDecimal value) {
        boolean isWhole = value.scale() <= 0 && value.signum() > 0;
        boolean from1904 = cell.getSheet().getWorkbook().isDate1904();
        LocalDate date = isWhole && DateUtil.isValidExcelDate(value.doubleValue())
                ? DateUtil.getLocalDateTime(value.doubleValue(), from1904).toLocalDate()
                : null;
        return date == null
                ? new Content.Strange(
                        value.toPlainString() + " (" + cell.getCellStyle().getDataFormatString() + ")")
                : new Content.Day(date);
    }
}

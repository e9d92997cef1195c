package no.bygdevekst.examples.writing;

import java.util.HashMap;
import java.util.Map;
import no.bygdevekst.examples.sheet.Look;
import no.bygdevekst.text.Language;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look (<i>stiler</i>), each made once. */
final class Styles {

    private static final String AMOUNTS = "#,##0.00;-#,##0.00;#,##0.00";
    private static final String SUMS = "#,##0.00;-#,##0.00;\"–\"";
    private static final String SPARE = "#,##0.00;-#,##0.00;";
    private static final byte[] HEADING = {(byte) 0x1F, (byte) 0x4E, (byte) 0x5F};
    private static final byte[] CALCULATED = {(byte) 0xEE, (byte) 0xF1, (byte) 0xF3};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final int TITLE = 14;

    private final XSSFWorkbook workbook;
    private final Language language;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
    }

    /** Of a cell that is filled in; a text that looks like a formula stays a text when it is edited. */
    XSSFCellStyle input(Look look, boolean quoted) {
        return made.computeIfAbsent("input " + look + quoted, key -> {
            XSSFCellStyle style = base(look);
            style.setLocked(false);
            style.setQuotePrefixed(quoted);
            return style;
        });
    }

    /** Of a cell with a formula. */
    XSSFCellStyle calculated(Look look) {
        return made.computeIfAbsent("calculated " + look, key -> {
            XSSFCellStyle style = base(look);
            if (look == Look.AMOUNT) {
                style.setDataFormat(format(SUMS));
            }
            fill(style, CALCULATED);
            return style;
        });
    }

    /** Of an amount that is added up; a sum of such stands out. */
    XSSFCellStyle sum(boolean isStrong) {
        return made.computeIfAbsent("sum" + isStrong, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(calculated(Look.AMOUNT));
            if (isStrong) {
                style.setBorderBottom(BorderStyle.THIN);
                style.setFont(font(true));
            }
            return style;
        });
    }

    /** Of an amount that may come: until then nothing is seen of it. */
    XSSFCellStyle spare() {
        return made.computeIfAbsent("spare", key -> {
            XSSFCellStyle style = base(Look.AMOUNT);
            style.setDataFormat(format(SPARE));
            return style;
        });
    }

    /** Of words that run over the cells beside them. */
    XSSFCellStyle line(boolean isStrong) {
        return made.computeIfAbsent("line" + isStrong, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(isStrong));
            return style;
        });
    }

    /** Of words that explain, and of labels. */
    XSSFCellStyle words(boolean strong) {
        return made.computeIfAbsent("words" + strong, key -> {
            XSSFCellStyle style = base(Look.WORDS);
            style.setFont(font(strong));
            return style;
        });
    }

    /** Of a link within the workbook. */
    XSSFCellStyle link() {
        return made.computeIfAbsent("link", key -> {
            XSSFCellStyle style = base(Look.WORDS);
            XSSFFont font = font(false);
            font.setUnderline(XSSFFont.U_SINGLE);
            font.setColor(new XSSFColor(HEADING, null));
            style.setFont(font);
            return style;
        });
    }

    XSSFCellStyle heading() {
        return made.computeIfAbsent("heading", key -> {
            XSSFCellStyle style = base(Look.WORDS);
            XSSFFont font = font(true);
            font.setColor(new XSSFColor(WHITE, null));
            style.setFont(font);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            fill(style, HEADING);
            return style;
        });
    }

    XSSFCellStyle amountHeading() {
        return made.computeIfAbsent("amount heading", key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(heading());
            style.setAlignment(HorizontalAlignment.RIGHT);
            return style;
        });
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            XSSFFont font = font(true);
            font.setFontHeightInPoints((short) TITLE);
            font.setColor(new XSSFColor(HEADING, null));
            style.setFont(font);
            return style;
        });
    }

    private XSSFFont font(boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle base(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (look) {
            case WORDS -> style.setWrapText(true);
            case CODE -> style.setDataFormat(format("@"));
            case NUMBER -> {
                style.setDataFormat(format("0"));
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case AMOUNT -> style.setDataFormat(format(AMOUNTS));
            case DATE -> {
                style.setDataFormat(format(language == Language.ENGLISH ? "yyyy-mm-dd" : "dd.mm.yyyy"));
                style.setAlignment(HorizontalAlignment.LEFT);
            }
        }
        return style;
    }

    private short format(String pattern) {
        return workbook.createDataFormat().getFormat(pattern);
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}

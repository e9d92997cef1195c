package no.bygdevekst.examples.document;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Run;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables (<i>tabeller</i>) under captions of their own, with headings that come again on every page. */
final class Tables {

    private static final int LETTER = 114;
    private static final int SMALL_LETTER = 90;
    private static final int SMALL = 7;
    private static final int INDENT = 170;
    private static final int WRITING_LINE = 700;
    private static final int A4_BETWEEN_MARGINS = 9_354;

    private final XWPFDocument document;
    private final Paragraphs paragraphs;
    private final Styles styles;
    private final Language language;
    private final int whole;
    private int number;

    Tables(XWPFDocument document, Paragraphs paragraphs, Styles styles, Language language) {
        this.document = document;
        this.paragraphs = paragraphs;
        this.styles = styles;
        this.language = language;
        this.whole = between(document.getDocument().getBody().getSectPr());
    }

    /** How wide the text is on the page. */
    private static int between(CTSectPr section) {
        if (!section.isSetPgSz() || !section.isSetPgMar()) {
            return A4_BETWEEN_MARGINS;
        }
        return twips(section.getPgSz().getW())
                - twips(section.getPgMar().getLeft())
                - twips(section.getPgMar().getRight());
    }

    private static int twips(Object measure) {
        return measure instanceof BigInteger number ? number.intValue() : 0;
    }

    void write(Table table) {
        number++;
        Arguments caption =
                Arguments.of("number", Argument.number(number)).and("caption", Argument.composed(table.caption()));
        String words = Words.TABLE.fill(caption, language);
        paragraphs.words(StyleKind.CAPTION, words);
        Widths first = Widths.of(table, language, whole, LETTER);
        boolean isSmall = first.isTight();
        Widths widths = isSmall ? Widths.of(table, language, whole, SMALL_LETTER) : first;
        CTTbl written = document.createTable().getCTTbl();
        written.removeTr(0);
        properties(written, words);
        grid(written, widths);
        new Rows(written, table.columns(), widths, isSmall).write(table);
        document.createParagraph().setStyle(styles.id(StyleKind.CELL));
    }

    private void properties(CTTbl table, String caption) {
        CTTblPr properties = CTTblPr.Factory.newInstance();
        properties.addNewTblStyle().setVal(styles.id(StyleKind.TABLE));
        width(properties.addNewTblW(), whole);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow("1");
        look.setLastRow("0");
        look.setFirstColumn("0");
        look.setLastColumn("0");
        look.setNoHBand("0");
        look.setNoVBand("1");
        properties.addNewTblCaption().setVal(Letters.shown(caption));
        table.setTblPr(properties);
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }

    private static void grid(CTTbl table, Widths widths) {
        CTTblGrid grid = table.getTblGrid() == null ? table.addNewTblGrid() : table.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.widths().forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    /** The rows of one table. */
    private final class Rows {

        private final CTTbl table;
        private final Vector<Column> columns;
        private final Widths widths;
        private final boolean isSmall;

        Rows(CTTbl table, Vector<Column> columns, Widths widths, boolean isSmall) {
            this.table = table;
            this.columns = columns;
            this.widths = widths;
            this.isSmall = isSmall;
        }

        void write(Table of) {
            headings();
            of.rows().forEach(this::row);
        }

        private void headings() {
            CTRow row = row();
            row.getTrPr().addNewTblHeader();
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                cell(row, widths.widths().get(i), Vector.of(Run.strong(column.heading())), column.isFigures(), 0);
            }
        }

        private CTRow row() {
            CTRow row = table.addNewTr();
            row.addNewTrPr().addNewCantSplit();
            return row;
        }

        private void row(Row of) {
            CTRow row = row();
            boolean isStrong = of.standing() != Row.Standing.FIGURES;
            if (of.standing() == Row.Standing.HEADING) {
                CTTc cell = cell(row, whole, strong(of.cells().head(), true), false, of.level());
                cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.size()));
                return;
            }
            if (of.cells().tail().nonEmpty() && of.cells().tail().forAll(cell -> cell.equals(Cell.empty()))) {
                lineToWriteOn(row.getTrPr());
            }
            for (int i = 0; i < columns.size(); i++) {
                Vector<Run> runs = strong(of.cells().get(i), isStrong);
                cell(row, widths.widths().get(i), runs, columns.get(i).isFigures(), i == 0 ? of.level() : 0);
            }
        }

        private Vector<Run> strong(Cell cell, boolean isStrong) {
            Vector<Run> runs =
                    cell instanceof Cell.Words words ? words.runs() : Vector.of(Run.of(cell.shown(language)));
            return runs.map(run -> new Run(run.words(), isStrong || run.strong(), run.target()));
        }

        private void lineToWriteOn(CTTrPr properties) {
            var height = properties.addNewTrHeight();
            height.setVal(BigInteger.valueOf(WRITING_LINE));
            height.setHRule(STHeightRule.AT_LEAST);
        }

        private CTTc cell(CTRow row, int width, Vector<Run> runs, boolean isFigure, int level) {
            CTTc cell = row.addNewTc();
            width(cell.addNewTcPr().addNewTcW(), width);
            XWPFParagraph paragraph = new XWPFParagraph(cell.addNewP(), document);
            paragraph.setStyle(styles.id(StyleKind.CELL));
            if (isFigure) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            if (level > 0) {
                paragraph.setIndentationLeft(level * INDENT);
            }
            paragraphs.runs(paragraph, runs);
            if (isSmall) {
                for (XWPFRun run : paragraph.getRuns()) {
                    run.setFontSize(SMALL);
                }
            }
            return cell;
        }
    }
}

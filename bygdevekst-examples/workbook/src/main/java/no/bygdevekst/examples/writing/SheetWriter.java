package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.sheet.Block;
import no.bygdevekst.examples.sheet.CellPlace;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.Content;
import no.bygdevekst.examples.sheet.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet that is filled in (<i>ark</i>). */
final class SheetWriter {

    /** How many rows of a table have drop-downs. */
    static final int LAST_ROW = 5_000;

    private static final int MOST_LINES = 8;
    static final int SPARE = 5;
    private static final int LETTER = 256;
    private static final int LABEL = 44;

    private final Pen pen;
    private final Sheet layout;
    private final XSSFSheet sheet;
    private int next;

    private SheetWriter(Pen pen, Sheet layout, XSSFSheet sheet) {
        this.pen = pen;
        this.layout = layout;
        this.sheet = sheet;
    }

    /** Writes a sheet, and tells where everything stands. */
    static void write(Pen pen, Sheet layout) {
        XSSFSheet sheet =
                pen.workbook().createSheet(layout.name().in(pen.words().language()));
        SheetWriter writer = new SheetWriter(pen, layout, sheet);
        layout.blocks().forEach(writer::block);
        writer.finish();
    }

    private void block(Block block) {
        if (block.isForm()) {
            title(block);
            form(block);
        } else {
            if (!layout.isTable()) {
                title(block);
            }
            table(block);
        }
        next++;
    }

    private void title(Block block) {
        XSSFCell cell = Cells.at(sheet, next, 0);
        Cells.put(cell, block.title().in(pen.words().language()));
        cell.setCellStyle(pen.styles().title());
        place(block.pointer(), next, 0);
        next++;
    }

    private void form(Block block) {
        ElementRow row = ElementRow.of(block, pen.plan()).head();
        for (Column column : block.columns()) {
            XSSFCell label = Cells.at(sheet, next, 0);
            Cells.put(label, column.heading().in(pen.words().language()));
            label.setCellStyle(pen.styles().heading());
            value(row, column, next, 1);
            offer(column, new CellRangeAddressList(next, next, 1, 1));
            sheet.getRow(next).setZeroHeight(!column.isVisible());
            next++;
        }
    }

    private void table(Block block) {
        block.columns().forEachWithIndex((column, index) -> {
            XSSFCell heading = Cells.at(sheet, next, index);
            Cells.put(heading, column.heading().in(pen.words().language()));
            heading.setCellStyle(pen.styles().heading());
        });
        place(block.pointer(), next, 0);
        next++;
        int first = next;
        for (ElementRow row : ElementRow.of(block, pen.plan())) {
            place(row.pointer(), next, 0);
            int at = next;
            block.columns().forEachWithIndex((column, index) -> value(row, column, at, index));
            next++;
        }
        if (!layout.isTable()) {
            spare(block);
        }
        int last = layout.isTable() ? LAST_ROW : next - 1;
        block.columns()
                .forEachWithIndex(
                        (column, index) -> offer(column, new CellRangeAddressList(first, last, index, index)));
    }

    /** Room for more, where another table stands below. */
    private void spare(Block block) {
        for (int i = 0; i < SPARE; i++) {
            int at = next;
            place(DropDowns.spare(block.pointer(), i), at, 0);
            block.columns()
                    .forEachWithIndex((column, index) -> Cells.at(sheet, at, index)
                            .setCellStyle(pen.styles().input(column.kind().look(), false)));
            next++;
        }
    }

    private void value(ElementRow row, Column column, int at, int index) {
        Option<Content> content = row.shown(column, pen.words(), pen.plan());
        XSSFCell cell = Cells.at(sheet, at, index);
        cell.setCellStyle(pen.styles().input(column.kind().look(), content.exists(Cells::looksLikeFormula)));
        content.forEach(each -> Cells.put(cell, each));
        place(column.pointer(row.pointer()), at, index);
    }

    private void offer(Column column, CellRangeAddressList cells) {
        column.kind().choice().forEach(choice -> pen.dropDowns().offer(sheet, cells, choice));
    }

    private void place(String pointer, int row, int column) {
        int index = pen.workbook().getSheetIndex(sheet);
        pen.places().put(pointer, new CellPlace(index, sheet.getSheetName(), row, column));
    }

    private void finish() {
        Block widest = layout.blocks().maxBy(block -> block.columns().size()).get();
        if (layout.isTable()) {
            widest.columns().forEachWithIndex(this::column);
            sheet.createFreezePane(frozen(widest), 1);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        } else {
            widths();
        }
        RowHeights.fit(sheet, MOST_LINES);
        SheetSetup.apply(sheet);
    }

    /** What says what a row is stays in sight. */
    private static int frozen(Block block) {
        return block.columns().head().isMeasure()
                        || block.columns().head().path().equals("id")
                ? 1
                : 0;
    }

    private void column(Column column, int index) {
        sheet.setDefaultColumnStyle(index, pen.styles().input(column.kind().look(), false));
        sheet.setColumnWidth(index, width(column.width()));
        sheet.setColumnHidden(index, !column.isVisible());
    }

    /** Of tables below each other a column is as wide as the widest asks for. */
    private void widths() {
        int columns = layout.blocks()
                .map(block -> block.isForm() ? 2 : block.columns().size())
                .max()
                .get();
        for (int i = 0; i < columns; i++) {
            int index = i;
            Vector<Integer> asked = layout.blocks()
                    .filter(block -> !block.isForm() && index < block.columns().size())
                    .map(block -> block.columns().get(index).width());
            sheet.setColumnWidth(i, width(asked.max().getOrElse(LABEL)));
        }
    }

    private static int width(int letters) {
        return Math.max(1, letters) * LETTER;
    }
}

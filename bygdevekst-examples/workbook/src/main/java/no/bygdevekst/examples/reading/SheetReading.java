package no.bygdevekst.examples.reading;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import no.bygdevekst.examples.sheet.Block;
import no.bygdevekst.examples.sheet.CellPlace;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.Content;
import no.bygdevekst.examples.sheet.Sheet;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Blank;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The rows of a sheet, by the tables and forms that stand on it (<i>ark</i>). */
final class SheetReading {

    private final XSSFSheet sheet;
    private final Remarks remarks;
    private final HeadingSearch search;

    SheetReading(Sheet layout, XSSFSheet sheet, Remarks remarks) {
        this.sheet = sheet;
        this.remarks = remarks;
        this.search = HeadingSearch.on(layout, sheet);
    }

    /** The table of a block, unless it is not there, which is noted. */
    Option<FoundTable> table(Block block) {
        Option<FoundTable> found = found(block);
        if (found.isEmpty()) {
            remarks.addStructure(block.pointer(), Option.none(), ReadingWords.noTable(sheet.getSheetName(), block));
        }
        found.forEach(this::checkHeadings);
        found.forEach(this::checkMerged);
        return found;
    }

    /** The table of a block, if it is there. */
    Option<FoundTable> found(Block block) {
        return search.found().find(table -> table.block().equals(block));
    }

    private void checkHeadings(FoundTable table) {
        Map<String, List<Integer>> texts = HeadingSearch.texts(sheet.getRow(table.heading()));
        for (Column column : table.block().columns()) {
            Vector<Integer> at = HeadingSearch.at(column, texts);
            if (at.isEmpty()) {
                remarks.addStructure(
                        table.block().pointer(),
                        Option.some(cell(table.heading(), 0)),
                        ReadingWords.noHeading(column.heading()));
            } else if (at.size() > 1) {
                remarks.addStructure(
                        table.block().pointer(),
                        Option.some(cell(table.heading(), at.last())),
                        ReadingWords.headingTwice(column.heading(), cell(table.heading(), at.head())));
            }
        }
    }

    /** A merged cell is in several rows or columns at once, and nobody can tell in which its value counts. */
    private void checkMerged(FoundTable table) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            boolean isInside = !table.rows().isEmpty()
                    && merged.getLastRow() >= table.rows().head()
                    && merged.getFirstRow() <= table.rows().last()
                    && table.columns().values().exists(merged::containsColumn);
            if (isInside) {
                remarks.add(
                        ProblemCode.NOT_ALLOWED,
                        table.block().pointer(),
                        cell(merged.getFirstRow(), merged.getFirstColumn()),
                        ReadingWords.merged(merged.formatAsString()));
            }
        }
    }

    /** The rows of a table that have something in them. */
    Vector<RowReading> rows(FoundTable table) {
        return table.rows().map(row -> row(table, row)).reject(row -> isBlank(table.block(), row));
    }

    private RowReading row(FoundTable table, int index) {
        RowReading reading = RowReading.empty(index);
        XSSFRow row = sheet.getRow(index);
        for (Tuple2<Column, Integer> column : table.columns()) {
            CellReading.of(row.getCell(column._2))
                    .forEach(content -> reading.contents().put(column._1, content));
        }
        return reading;
    }

    /** A row of spaces is empty; one of texts that may be empty is so where there is no text at all. */
    private static boolean isBlank(Block block, RowReading row) {
        return block.isTexts()
                ? row.contents().isEmpty()
                : row.contents().values().stream()
                        .allMatch(content -> content instanceof Content.Words words && Blank.isBlank(words.text()));
    }

    /** Where each line of a form is filled in: in the cell beside its label. */
    io.vavr.collection.Map<Column, CellPlace> form(Block block) {
        io.vavr.collection.Map<Column, CellPlace> found = io.vavr.collection.LinkedHashMap.empty();
        for (Column column : block.columns()) {
            Vector<CellPlace> labels = labels(column);
            if (labels.isEmpty()) {
                remarks.addStructure(
                        block.pointer(), Option.none(), ReadingWords.noLabel(sheet.getSheetName(), column.heading()));
            } else if (labels.size() > 1) {
                remarks.addStructure(
                        block.pointer(),
                        Option.some(labels.last()),
                        ReadingWords.headingTwice(column.heading(), labels.head()));
            } else {
                found = found.put(
                        column, cell(labels.head().row(), labels.head().column() + 1));
            }
        }
        return found;
    }

    /** A label is the first text of its row. */
    private Vector<CellPlace> labels(Column column) {
        return search.formRows().flatMap(row -> label(column, row));
    }

    private Option<CellPlace> label(Column column, Row row) {
        return HeadingSearch.at(column, HeadingSearch.texts(row))
                .headOption()
                .filter(index -> isFirst(row, index))
                .map(index -> cell(row.getRowNum(), index));
    }

    private static boolean isFirst(Row row, int index) {
        for (int i = 0; i < index; i++) {
            if (CellReading.of((XSSFCell) row.getCell(i)).isDefined()) {
                return false;
            }
        }
        return true;
    }

    /** What a cell holds. */
    Option<Content> content(CellPlace at) {
        XSSFRow row = sheet.getRow(at.row());
        return row == null ? Option.none() : CellReading.of(row.getCell(at.column()));
    }

    /** The place of a cell of this sheet. */
    CellPlace cell(int row, int column) {
        return new CellPlace(sheet.getWorkbook().getSheetIndex(sheet), sheet.getSheetName(), row, column);
    }
}

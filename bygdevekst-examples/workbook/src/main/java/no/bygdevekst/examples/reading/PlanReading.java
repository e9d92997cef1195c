package no.bygdevekst.examples.reading;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bygdevekst.examples.sheet.Block;
import no.bygdevekst.examples.sheet.CellPlace;
import no.bygdevekst.examples.sheet.CellPlaces;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.Content;
import no.bygdevekst.examples.sheet.MeasureKeys;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.examples.sheet.Shape;
import no.bygdevekst.examples.sheet.Vocabulary;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Phrase;

/** The plan document of a workbook, as it grows row by row (<i>plandokumentet</i>). */
final class PlanReading {

    private final Map<String, Object> document = new LinkedHashMap<>();
    private final List<Map<String, Object>> measures = new ArrayList<>();
    private final Map<String, Integer> measureOf = new HashMap<>();
    private final Map<String, CellPlace> keyCells = new HashMap<>();
    private final CellPlaces places;
    private final Remarks remarks;
    private final Vocabulary words;

    PlanReading(Vocabulary words, CellPlaces places, Remarks remarks) {
        this.words = words;
        this.places = places;
        this.remarks = remarks;
        document.put("format", "bygdevekst-plan/1");
        Elements.put(document, "plan/measures", measures);
    }

    Map<String, Object> document() {
        return document;
    }

    /** Takes what a block holds. */
    void take(Block block, SheetReading sheet) {
        if (block.isForm()) {
            form(block, sheet);
            return;
        }
        Option<FoundTable> table = sheet.table(block);
        table.forEach(found -> places.put(block.pointer(), sheet.cell(found.heading(), 0)));
        Vector<RowReading> rows = table.toVector().flatMap(sheet::rows);
        if (block.shape() == Shape.ROWS) {
            array(block, block.at(), table, rows, sheet);
        } else {
            rows.forEach(row -> ofMeasure(block, table.get(), row, sheet));
        }
    }

    private void form(Block block, SheetReading sheet) {
        Map<String, Object> object = object(block.at());
        // What a form has lines for is there, so that what is missing of it is said at those lines.
        block.columns()
                .map(Column::path)
                .filter(path -> path.contains("/"))
                .forEach(path -> object.computeIfAbsent(
                        path.substring(0, path.indexOf('/')), key -> new LinkedHashMap<String, Object>()));
        sheet.form(block).forEach((column, cell) -> {
            places.put(block.at(), cell);
            places.put(column.pointer(block.at()), cell);
            put(object, column, sheet.content(cell), column.pointer(block.at()), cell);
        });
    }

    @SuppressWarnings("unchecked") // what is there was put here
    private Map<String, Object> object(String at) {
        return (Map<String, Object>)
                document.computeIfAbsent(at.substring(1), key -> new LinkedHashMap<String, Object>());
    }

    private void array(Block block, String at, Option<FoundTable> table, Vector<RowReading> rows, SheetReading sheet) {
        boolean isMeasures = at.equals(PlanSheets.MEASURES_AT);
        List<Object> elements = new ArrayList<>();
        for (RowReading row : rows) {
            String pointer = at + "/" + elements.size();
            Object element = element(block, table.get(), row, pointer, sheet);
            elements.add(element);
            if (isMeasures) {
                measure(element, row, table.get(), sheet);
            }
        }
        if (!isMeasures) {
            Elements.put(document, at.substring(1), elements);
        }
    }

    /** A measure, which rows of other sheets belong to by its key. */
    @SuppressWarnings("unchecked") // it was made here
    private void measure(Object element, RowReading row, FoundTable table, SheetReading sheet) {
        Map<String, Object> measure = (Map<String, Object>) element;
        measure.putIfAbsent("activities", new ArrayList<>());
        measure.putIfAbsent("budget", new ArrayList<>());
        Option.of(measure.get("id")).map(String.class::cast).forEach(key -> {
            CellPlace cell = cell(table, row, table.block().columns().head(), sheet);
            CellPlace other = keyCells.putIfAbsent(key, cell);
            if (other != null) {
                String pointer = PlanSheets.MEASURES_AT + "/" + measures.size() + "/id";
                remarks.add(ProblemCode.NOT_ALLOWED, pointer, cell, ReadingWords.sameMeasure(key, other));
            }
            measureOf.putIfAbsent(key, measures.size());
            measure.put("id", MeasureKeys.id(key));
        });
        measures.add(measure);
    }

    private void ofMeasure(Block block, FoundTable table, RowReading row, SheetReading sheet) {
        Column column = block.columns().head();
        CellPlace cell = cell(table, row, column, sheet);
        Option<String> key = row.of(column)
                .filter(content -> !isBlank(content))
                .flatMap(content -> checked(column.kind().read(content, words), block, cell))
                .map(String.class::cast);
        if (row.of(column).forAll(PlanReading::isBlank)) {
            ofNone(block, table, row, sheet, cell);
        } else if (key.isDefined()) {
            Option<Integer> index = Option.of(measureOf.get(key.get()));
            if (index.isEmpty()) {
                remarks.add(
                        ProblemCode.NOT_ALLOWED,
                        PlanSheets.MEASURES_AT,
                        cell,
                        ReadingWords.noMeasure(key.get(), PlanSheets.MEASURES.name()));
            }
            index.forEach(each -> ofMeasure(each, key.get(), block, table, row, sheet));
        }
    }

    private Option<Object> checked(Validation<Phrase, Object> read, Block block, CellPlace cell) {
        if (read.isInvalid()) {
            remarks.add(ProblemCode.NOT_ALLOWED, block.pointer(), cell, read.getError());
        }
        return read.toOption();
    }

    /** A row that says no measure is the plan's own, where there can be such. */
    private void ofNone(Block block, FoundTable table, RowReading row, SheetReading sheet, CellPlace cell) {
        if (block.shape() == Shape.ROWS_OF_PLAN_OR_MEASURES) {
            List<Object> own = list(object("/plan"), block.at());
            own.add(element(block, table, row, "/plan/" + block.at() + "/" + own.size(), sheet));
        } else {
            remarks.add(
                    ProblemCode.MISSING_MEMBER,
                    PlanSheets.MEASURES_AT,
                    cell,
                    ReadingWords.blankMeasure(block.columns().head().heading()));
        }
    }

    private void ofMeasure(int index, String key, Block block, FoundTable table, RowReading row, SheetReading sheet) {
        Map<String, Object> measure = measures.get(index);
        String at = PlanSheets.MEASURES_AT + "/" + index + "/" + block.at();
        if (block.shape() == Shape.ONE_OF_MEASURE) {
            CellPlace cell = cell(table, row, block.columns().head(), sheet);
            if (measure.containsKey(block.at())) {
                remarks.add(
                        ProblemCode.NOT_ALLOWED,
                        at,
                        cell,
                        ReadingWords.secondScheme(key, places.of(at).get()));
            } else {
                measure.put(block.at(), element(block, table, row, at, sheet));
            }
        } else {
            List<Object> elements = list(measure, block.at());
            elements.add(element(block, table, row, at + "/" + elements.size(), sheet));
        }
    }

    @SuppressWarnings("unchecked") // what is there was put here
    private static List<Object> list(Map<String, Object> object, String member) {
        return (List<Object>) object.computeIfAbsent(member, key -> new ArrayList<>());
    }

    private Object element(Block block, FoundTable table, RowReading row, String pointer, SheetReading sheet) {
        Map<String, Object> object = new LinkedHashMap<>();
        places.put(pointer, cell(table, row, block.columns().head(), sheet));
        for (Column column : table.columns().keySet()) {
            CellPlace cell = cell(table, row, column, sheet);
            if (!column.isMeasure()) {
                places.put(column.pointer(pointer), cell);
                put(object, column, row.of(column), column.pointer(pointer), cell);
            }
        }
        return block.isTexts() ? object.getOrDefault("", "") : object;
    }

    private void put(
            Map<String, Object> object, Column column, Option<Content> content, String pointer, CellPlace cell) {
        Option<Content> filled = content.filter(each -> !isBlank(each) || isText(column));
        if (filled.isEmpty()) {
            column.kind()
                    .empty()
                    .filter(value -> Elements.has(object, column.path()))
                    .forEach(value -> Elements.put(object, column.path(), value));
            return;
        }
        Validation<Phrase, Object> read = column.kind().read(filled.get(), words);
        if (read.isInvalid()) {
            remarks.add(ProblemCode.NOT_ALLOWED, pointer, cell, read.getError());
        } else {
            Elements.put(object, column.path(), read.get());
        }
    }

    private static boolean isBlank(Content content) {
        return content instanceof Content.Words text && Blank.isBlank(text.text());
    }

    /** A text may be of spaces; any other cell of spaces is empty. */
    private static boolean isText(Column column) {
        return column.kind().isText();
    }

    private static CellPlace cell(FoundTable table, RowReading row, Column column, SheetReading sheet) {
        return sheet.cell(row.row(), table.columns().get(column).getOrElse(0));
    }
}

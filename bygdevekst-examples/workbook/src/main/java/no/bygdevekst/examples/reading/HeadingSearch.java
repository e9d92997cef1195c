package no.bygdevekst.examples.reading;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import no.bygdevekst.examples.sheet.Block;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.Content;
import no.bygdevekst.examples.sheet.Sheet;
import no.bygdevekst.examples.sheet.Spaces;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Finds the tables of a sheet by their headings (<i>overskrifter</i>), wherever rows and columns were moved to. The row
 * that has most of a table's headings is theirs, so that one that was renamed is missed and not the table.
 */
final class HeadingSearch {

    private final Sheet layout;
    private final List<Row> rows = new ArrayList<>();
    private final java.util.Map<Block, Integer> headings = new HashMap<>();

    private HeadingSearch(Sheet layout, XSSFSheet sheet) {
        this.layout = layout;
        sheet.forEach(rows::add);
        for (int i = 0; i < rows.size(); i++) {
            note(i);
        }
    }

    static HeadingSearch on(Sheet layout, XSSFSheet sheet) {
        return new HeadingSearch(layout, sheet);
    }

    private void note(int index) {
        java.util.Map<String, List<Integer>> texts = texts(rows.get(index));
        Option<Block> best = tables().maxBy(block -> share(block, texts)).filter(block -> share(block, texts) > 0.5);
        best.forEach(block -> headings.putIfAbsent(block, index));
    }

    private Vector<Block> tables() {
        return layout.blocks().reject(Block::isForm);
    }

    private static double share(Block block, java.util.Map<String, List<Integer>> texts) {
        Vector<Column> visible = block.columns().filter(Column::isVisible);
        return (double) visible.count(column -> at(column, texts).nonEmpty()) / visible.size();
    }

    /** The columns in which a heading stands, in whatever language. */
    static Vector<Integer> at(Column column, java.util.Map<String, List<Integer>> texts) {
        return names(column.heading())
                .flatMap(name -> texts.getOrDefault(name, List.of()))
                .distinct()
                .sorted();
    }

    static Vector<String> names(Text text) {
        return Vector.of(Language.values()).map(text::in).map(Spaces::normal).distinct();
    }

    /** The texts of a row, with the columns in which they stand. */
    static java.util.Map<String, List<Integer>> texts(Row row) {
        java.util.Map<String, List<Integer>> texts = new HashMap<>();
        for (Cell cell : row) {
            CellReading.of((XSSFCell) cell)
                    .filter(Content.Words.class::isInstance)
                    .map(words -> Spaces.normal(((Content.Words) words).text()))
                    .forEach(text -> texts.computeIfAbsent(text, key -> new ArrayList<>())
                            .add(cell.getColumnIndex()));
        }
        return texts;
    }

    /** The tables that were found, without those whose headings are nowhere. */
    Vector<FoundTable> found() {
        return tables().flatMap(block -> Option.of(headings.get(block)).map(heading -> found(block, heading)));
    }

    private FoundTable found(Block block, int heading) {
        java.util.Map<String, List<Integer>> texts = texts(rows.get(heading));
        Map<Column, Integer> columns = LinkedHashMap.ofEntries(block.columns()
                .filter(column -> at(column, texts).size() == 1)
                .map(column -> Tuple.of(column, at(column, texts).head())));
        return new FoundTable(block, rows.get(heading).getRowNum(), columns, below(block, heading));
    }

    private Vector<Integer> below(Block block, int heading) {
        int end = Vector.ofAll(headings.values())
                .filter(other -> other > heading)
                .min()
                .getOrElse(rows.size());
        int last = end < rows.size() ? titled(end) : end;
        return Vector.range(heading + 1, Math.max(heading + 1, last))
                .map(rows::get)
                .reject(row -> isRepeated(block, row))
                .map(Row::getRowNum);
    }

    /** Where the title above a heading stands, with nothing but empty rows between. */
    private int titled(int heading) {
        int above = heading - 1;
        while (above > 0 && texts(rows.get(above)).isEmpty()) {
            above--;
        }
        java.util.Map<String, List<Integer>> texts = texts(rows.get(above));
        boolean isTitle = texts.size() == 1
                && layout.blocks().exists(block -> names(block.title()).exists(texts::containsKey));
        return isTitle ? above : heading;
    }

    /** Headings stand again where people have split a long table. */
    private static boolean isRepeated(Block block, Row row) {
        return block.columns().size() > 1 && share(block, texts(row)) == 1.0;
    }

    /** The rows above the first table, where a form stands. */
    Vector<Row> formRows() {
        int end = Vector.ofAll(headings.values()).min().getOrElse(rows.size());
        return Vector.ofAll(rows).take(end);
    }
}

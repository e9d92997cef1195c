package no.bygdevekst.examples.page;

import io.vavr.collection.Vector;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Explanations;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Run;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.text.Language;

/** A table, each figure of which leads to why it is what it is. */
final class TableMarkup {

    private final Markup markup;
    private final RunMarkup runs;
    private final Explanations explanations;
    private final Language language;
    private final Medium medium;

    TableMarkup(Markup markup, Explanations explanations, Language language, Medium medium) {
        this.markup = markup;
        this.runs = new RunMarkup(markup, medium);
        this.explanations = explanations;
        this.language = language;
        this.medium = medium;
    }

    /** The table; in a browser one that is wider than the screen is moved sideways, by keys too. */
    void write(Table table, String heading) throws XMLStreamException {
        if (medium == Medium.BROWSER) {
            markup.element(
                    "div",
                    () -> table(table, heading),
                    "class",
                    "scroll",
                    "role",
                    "group",
                    "tabindex",
                    "0",
                    "aria-label",
                    table.caption());
        } else {
            table(table, heading);
        }
    }

    private void table(Table table, String heading) throws XMLStreamException {
        markup.element("table", () -> {
            caption(table.caption(), heading);
            markup.element("thead", () -> markup.element("tr", () -> headings(table.columns())));
            for (Vector<Row> group : table.groups()) {
                markup.element("tbody", () -> rows(table, group));
            }
        });
    }

    /** What the heading above says already is not shown again. */
    private void caption(String caption, String heading) throws XMLStreamException {
        if (!caption.equals(heading)) {
            markup.words("caption", caption);
        } else if (medium == Medium.BROWSER) {
            markup.words("caption", caption, "class", "unseen");
        }
    }

    /** A column without a heading has a cell there that heads nothing. */
    private void headings(Vector<Column> columns) throws XMLStreamException {
        for (Column column : columns) {
            if (column.heading().isEmpty()) {
                markup.words("td", "");
            } else {
                markup.words("th", column.heading(), "scope", "col", "class", kind(column));
            }
        }
    }

    private static String kind(Column column) {
        return column.isFigures() ? "figure" : "words";
    }

    private void rows(Table table, Vector<Row> rows) throws XMLStreamException {
        for (Row row : rows) {
            String style = row.standing().name().toLowerCase(Locale.ROOT) + " level-" + row.level();
            Vector<String> id = row.id().toVector().flatMap(each -> Vector.of("id", each));
            markup.element(
                    "tr",
                    () -> cells(table.columns(), row),
                    id.prepend(style).prepend("class").toJavaArray(String[]::new));
            markup.line();
        }
    }

    private void cells(Vector<Column> columns, Row row) throws XMLStreamException {
        if (row.standing() == Row.Standing.HEADING) {
            String across = Integer.toString(columns.size());
            markup.element("th", () -> inside(row.cells().head()), "scope", "colgroup", "colspan", across);
            return;
        }
        markup.element("th", () -> inside(row.cells().head()), "scope", "row");
        for (int i = 1; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            markup.element("td", () -> inside(cell), "class", kind(columns.get(i)));
        }
    }

    private void inside(Cell cell) throws XMLStreamException {
        if (cell instanceof Cell.Words words) {
            runs.write(words.runs());
            return;
        }
        runs.write(new Run(cell.shown(language), false, explanations.id(cell)));
    }
}

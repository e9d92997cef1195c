package no.bygdevekst.examples.page;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLStreamException;
import no.bygdevekst.examples.content.Chart;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Language;

/**
 * A chart: bars as inline SVG, each under its words, with what the pieces are and the table beside. Pieces are told
 * apart by how they are hatched, not by colour.
 */
final class ChartMarkup {

    /** How long the longest bar is, in units of the drawing. */
    private static final int LENGTH = 600;

    private static final int HEIGHT = 22;
    private static final int SWATCH = 30;

    private final Markup markup;
    private final TableMarkup tables;
    private final Language language;
    private final Medium medium;

    ChartMarkup(Markup markup, TableMarkup tables, Language language, Medium medium) {
        this.markup = markup;
        this.tables = tables;
        this.language = language;
        this.medium = medium;
    }

    void write(Chart chart) throws XMLStreamException {
        if (chart.isEmpty()) {
            tables.write(chart.figures(), chart.title());
            return;
        }
        markup.element(
                "div",
                () -> {
                    markup.element("figure", () -> figure(chart));
                    tables.write(chart.figures(), chart.title());
                },
                "class",
                "chart");
    }

    private void figure(Chart chart) throws XMLStreamException {
        markup.words("figcaption", chart.title());
        markup.element("ul", () -> legend(chart.pieces()), "class", "legend");
        Nok longest = chart.bars().map(Chart.Bar::sum).max().get();
        markup.element(
                "ul",
                () -> {
                    for (Chart.Bar bar : chart.bars()) {
                        markup.element("li", () -> bar(chart, bar, longest));
                    }
                },
                "class",
                "bars");
    }

    private void legend(Vector<String> pieces) throws XMLStreamException {
        for (int i = 0; i < pieces.size(); i++) {
            int number = i;
            String name = pieces.get(i);
            markup.element("li", () -> {
                svg(name, SWATCH, () -> Hatching.of(number).draw(markup, 0, SWATCH, HEIGHT));
                markup.words(" " + name);
            });
        }
    }

    private void bar(Chart chart, Chart.Bar bar, Nok longest) throws XMLStreamException {
        markup.words("p", bar.label() + ": " + bar.sum().in(language));
        String told = chart.pieces()
                .zip(bar.amounts())
                .reject(piece -> piece._2.isZero())
                .map(piece -> piece._1 + " " + piece._2.in(language))
                .mkString(", ");
        svg(told.isEmpty() ? bar.label() : told, LENGTH, () -> pieces(bar, longest));
    }

    private void pieces(Chart.Bar bar, Nok longest) throws XMLStreamException {
        Nok before = Nok.ZERO;
        for (int i = 0; i < bar.amounts().size(); i++) {
            Nok after = before.plus(bar.amounts().get(i));
            int from = length(before, longest);
            if (length(after, longest) > from) {
                Hatching.of(i).draw(markup, from, length(after, longest) - from, HEIGHT);
            }
            before = after;
        }
    }

    private static int length(Nok amount, Nok longest) {
        return amount.toBigDecimal()
                .multiply(BigDecimal.valueOf(LENGTH))
                .divide(longest.toBigDecimal(), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private void svg(String told, int width, Markup.Inside inside) throws XMLStreamException {
        String box = "0 0 " + width + " " + HEIGHT;
        Vector<String> name = medium == Medium.PDF ? Vector.of("alt", told) : Vector.of("aria-label", told);
        Vector<String> attributes = Vector.of("xmlns", "http://www.w3.org/2000/svg", "role", "img", "viewBox", box)
                .appendAll(Vector.of("width", Integer.toString(width), "height", Integer.toString(HEIGHT)))
                .appendAll(name);
        markup.element("svg", inside, attributes.toJavaArray(String[]::new));
    }
}

package no.bygdevekst.examples.page;

import io.vavr.collection.Vector;
import javax.xml.stream.XMLStreamException;
import no.bygdevekst.examples.content.Chart;
import no.bygdevekst.examples.content.Explanations;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.text.Language;

/** What a section says, each kind of part in its own elements. */
final class PartMarkup {

    private final Markup markup;
    private final RunMarkup runs;
    private final TableMarkup tables;
    private final ChartMarkup charts;

    PartMarkup(Markup markup, Explanations explanations, Language language, Medium medium) {
        this.markup = markup;
        this.runs = new RunMarkup(markup, medium);
        this.tables = new TableMarkup(markup, explanations, language, medium);
        this.charts = new ChartMarkup(markup, tables, language, medium);
    }

    void write(Vector<Part> parts, String heading) throws XMLStreamException {
        for (Part part : parts) {
            write(part, heading);
            markup.line();
        }
    }

    private void write(Part part, String heading) throws XMLStreamException {
        if (part instanceof Paragraph paragraph) {
            markup.element("p", () -> runs.write(paragraph.runs()));
        } else if (part instanceof Listing list) {
            list(list);
        } else if (part instanceof Facts facts) {
            facts(facts);
        } else if (part instanceof Table table) {
            tables.write(table, heading);
        } else {
            charts.write((Chart) part);
        }
    }

    private void list(Listing list) throws XMLStreamException {
        markup.element("ul", () -> {
            for (Paragraph item : list.items()) {
                markup.element("li", () -> runs.write(item.runs()));
            }
        });
    }

    private void facts(Facts facts) throws XMLStreamException {
        markup.element("dl", () -> {
            for (Facts.Fact fact : facts.facts()) {
                markup.words("dt", fact.label());
                for (Paragraph words : fact.words()) {
                    markup.element("dd", () -> runs.write(words.runs()));
                }
            }
        });
    }
}

package no.bygdevekst.examples.page;

import javax.xml.stream.XMLStreamException;
import no.bygdevekst.examples.content.Explanations;
import no.bygdevekst.examples.content.Run;

/**
 * Why each figure is what it is. In a browser what it is made from is a list; in a PDF, where there is no end to the
 * pages that it would take, it is one paragraph.
 */
final class WhyMarkup {

    private final Markup markup;
    private final RunMarkup runs;
    private final Medium medium;

    WhyMarkup(Markup markup, RunMarkup runs, Medium medium) {
        this.markup = markup;
        this.runs = runs;
        this.medium = medium;
    }

    void write(Explanations explanations) throws XMLStreamException {
        for (Explanations.Entry entry : explanations.entries()) {
            boolean isList = medium == Medium.BROWSER;
            markup.element(
                    isList ? "div" : "p",
                    isList ? () -> list(entry) : () -> paragraph(entry),
                    "id",
                    entry.id(),
                    "class",
                    "why");
            markup.line();
        }
    }

    private void list(Explanations.Entry entry) throws XMLStreamException {
        markup.words("p", entry.figure());
        for (String reading : entry.readings()) {
            markup.words("p", reading);
        }
        if (!entry.parts().isEmpty()) {
            markup.element("ul", () -> {
                for (Run part : entry.parts()) {
                    markup.element("li", () -> runs.write(part));
                }
            });
        }
    }

    private void paragraph(Explanations.Entry entry) throws XMLStreamException {
        markup.words("strong", entry.figure());
        for (String reading : entry.readings()) {
            markup.words("; " + reading);
        }
        for (Run part : entry.parts()) {
            markup.words("; ");
            runs.write(part);
        }
    }
}

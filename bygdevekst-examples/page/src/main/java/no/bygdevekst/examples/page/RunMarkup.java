package no.bygdevekst.examples.page;

import io.vavr.collection.Vector;
import javax.xml.stream.XMLStreamException;
import no.bygdevekst.examples.content.Run;

/** Words that are set alike; in a PDF a link says what it is, as those who cannot see it are told. */
final class RunMarkup {

    private final Markup markup;
    private final Medium medium;

    RunMarkup(Markup markup, Medium medium) {
        this.markup = markup;
        this.medium = medium;
    }

    void write(Vector<Run> runs) throws XMLStreamException {
        for (Run run : runs) {
            write(run);
        }
    }

    void write(Run run) throws XMLStreamException {
        if (run.target().isEmpty()) {
            strong(run);
            return;
        }
        String target = "#" + run.target().get();
        if (medium == Medium.PDF) {
            markup.element("a", () -> strong(run), "href", target, "title", run.words());
        } else {
            markup.element("a", () -> strong(run), "href", target);
        }
    }

    private void strong(Run run) throws XMLStreamException {
        if (run.strong()) {
            markup.words("strong", run.words());
        } else {
            markup.words(run.words());
        }
    }
}

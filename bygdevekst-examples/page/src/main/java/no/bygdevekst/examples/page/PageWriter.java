package no.bygdevekst.examples.page;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import no.bygdevekst.examples.content.Content;
import no.bygdevekst.examples.content.Explanations;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.text.Text;

/** A paper as one page of HTML that needs nothing else (<i>nettside</i>). */
public final class PageWriter {

    private static final String EXPLANATIONS = "why";
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    private static final int TOP_LEVEL = 2;
    private static final int LOWEST_LEVEL = 6;

    private final Content content;
    private final Explanations explanations;
    private final Medium medium;
    private final Markup markup;
    private final PartMarkup parts;

    private PageWriter(Content content, Medium medium, Markup markup) {
        this.content = content;
        this.explanations = Explanations.in(content, medium.rows());
        this.medium = medium;
        this.markup = markup;
        this.parts = new PartMarkup(markup, explanations, content.language(), medium);
    }

    /**
     * Writes the page.
     *
     * @param content what it says
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Content content, OutputStream out) throws IOException {
        write(content, Medium.BROWSER, out);
    }

    static void write(Content content, Medium medium, OutputStream out) throws IOException {
        try {
            Markup markup = Markup.to(out);
            markup.document(new PageWriter(content, medium, markup)::html);
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private String say(Text text) {
        return text.in(content.language());
    }

    private void html() throws XMLStreamException {
        markup.element(
                "html",
                () -> {
                    markup.element("head", this::head);
                    markup.element("body", this::body);
                },
                "lang",
                content.language().code());
    }

    private void head() throws XMLStreamException {
        if (medium == Medium.BROWSER) {
            markup.empty("meta", "charset", "utf-8");
            markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_RUNS);
            markup.empty("link", "rel", "icon", "href", "data:,");
        }
        markup.words("title", content.title());
        markup.empty("meta", "name", "subject", "content", say(Words.SUBJECT));
        markup.words("style", medium.style());
        if (medium == Medium.PDF) {
            markup.element("bookmarks", () -> bookmarks(sections()));
        }
    }

    private void bookmarks(Vector<Section> sections) throws XMLStreamException {
        for (Section section : sections) {
            markup.element(
                    "bookmark",
                    () -> bookmarks(section.inner()),
                    "name",
                    section.heading(),
                    "href",
                    "#" + section.id());
        }
    }

    private Vector<Section> sections() {
        return content.sections().append(Section.of(EXPLANATIONS, say(Words.WHY), Vector.empty()));
    }

    private void body() throws XMLStreamException {
        if (medium == Medium.BROWSER) {
            markup.words("a", say(Words.SKIP), "class", "skip", "href", "#main");
        }
        markup.element("header", () -> markup.words("h1", content.title()));
        if (medium == Medium.BROWSER) {
            markup.element("nav", this::contents, "aria-label", say(Words.CONTENTS));
        }
        markup.element("main", this::main, "id", "main");
        markup.element("footer", () -> markup.words("p", say(Words.FOOTER)));
    }

    private void contents() throws XMLStreamException {
        markup.element("ul", () -> {
            for (Section section : sections()) {
                markup.element("li", () -> markup.words("a", section.heading(), "href", "#" + section.id()));
            }
        });
    }

    private void main() throws XMLStreamException {
        for (Section section : content.sections()) {
            section(section, TOP_LEVEL);
        }
        markup.element(
                "section",
                () -> {
                    markup.words("h2", say(Words.WHY));
                    markup.words("p", say(medium.explainsAll(content) ? Words.HOW_TO : medium.totalsOnly()));
                    new WhyMarkup(markup, new RunMarkup(markup, medium), medium).write(explanations);
                },
                "id",
                EXPLANATIONS);
    }

    private void section(Section section, int level) throws XMLStreamException {
        markup.element(
                "section",
                () -> {
                    markup.words("h" + level, section.heading());
                    parts.write(section.parts(), section.heading());
                    for (Section inner : section.inner()) {
                        section(inner, Math.min(level + 1, LOWEST_LEVEL));
                    }
                },
                "id",
                section.id());
        markup.line();
    }
}

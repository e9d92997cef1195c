package no.bygdevekst.examples.document;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import no.bygdevekst.examples.content.Booklet;
import no.bygdevekst.examples.content.Chart;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.examples.content.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a paper that is bound as a Word document (<i>dokument</i>). */
public final class DocumentWriter {

    private static final int LISTED_LEVELS = 3;

    private final Booklet booklet;
    private final Paragraphs paragraphs;
    private final Tables tables;

    private DocumentWriter(Booklet booklet, XWPFDocument document, Styles styles) {
        this.booklet = booklet;
        this.paragraphs =
                new Paragraphs(document, styles, booklet.content().allSections().map(Section::id));
        this.tables = new Tables(document, paragraphs, styles, booklet.language());
    }

    /** Writes the document; the same paper on the same letterhead gives the same bytes. */
    static void write(Booklet booklet, Letterhead letterhead, OutputStream out) throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        try (XWPFDocument document = letterhead.open()) {
            Option<Mark> mark = Mark.in(document).headOption().map(Mark::of);
            Styles styles = Styles.of(document);
            boolean follows = mark.isEmpty() && Letterhead.says(document);
            new DocumentWriter(booklet, document, styles).write(follows);
            mark.forEach(place -> place.replace(document.getDocument().getBody()));
            Footer.write(document, styles, booklet.cover().title(), booklet.language());
            Properties.write(document, booklet);
            document.write(parts);
        }
        Repacked.write(parts.toByteArray(), out);
    }

    private void write(boolean startsOnNewPage) {
        XWPFParagraph title = paragraphs.words(StyleKind.TITLE, booklet.cover().title());
        if (startsOnNewPage) {
            title.setPageBreak(true);
        }
        paragraphs.words(StyleKind.SUBTITLE, booklet.cover().under());
        paragraphs.write(booklet.cover().facts());
        contents();
        section(booklet.chapters().head(), 1).setPageBreak(true);
        booklet.chapters().tail().forEach(chapter -> section(chapter, 1));
        section(booklet.signatures(), 1).setPageBreak(true);
    }

    private void contents() {
        paragraphs
                .words(StyleKind.CONTENTS_HEADING, Words.CONTENTS.in(booklet.language()))
                .setPageBreak(true);
        contents(booklet.content().sections(), 1);
    }

    private void contents(Vector<Section> sections, int level) {
        if (level <= LISTED_LEVELS) {
            for (Section section : sections) {
                paragraphs.contents(level, section.heading(), section.id());
                contents(section.inner(), level + 1);
            }
        }
    }

    /** Writes a section with those inside it. */
    private XWPFParagraph section(Section section, int level) {
        XWPFParagraph heading = paragraphs.heading(level, section.heading(), section.id());
        section.parts().forEach(this::part);
        section.inner().forEach(inner -> section(inner, level + 1));
        return heading;
    }

    private void part(Part part) {
        if (part instanceof Paragraph paragraph) {
            paragraphs.write(paragraph);
        } else if (part instanceof Listing listing) {
            paragraphs.write(listing);
        } else if (part instanceof Facts facts) {
            paragraphs.write(facts);
        } else {
            tables.write(part instanceof Chart chart ? chart.figures() : (Table) part);
        }
    }
}

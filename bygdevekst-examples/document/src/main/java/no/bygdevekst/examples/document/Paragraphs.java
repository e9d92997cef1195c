package no.bygdevekst.examples.document;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Run;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Running text, lists, labels and headings (<i>avsnitt</i>). Links lead to places of the same document, and nowhere
 * else.
 */
final class Paragraphs {

    /** Far above the numbers that a letterhead has for places of its own. */
    private static final int FIRST_PLACE = 100_000;

    private final XWPFDocument document;
    private final Styles styles;
    private final Map<String, Integer> places;
    private final BigInteger points;

    Paragraphs(XWPFDocument document, Styles styles, Vector<String> places) {
        this.document = document;
        this.styles = styles;
        this.places = HashMap.ofEntries(places.zipWithIndex());
        this.points = Bullets.in(document);
    }

    /** An empty paragraph in a style. */
    XWPFParagraph in(StyleKind kind) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(styles.id(kind));
        return paragraph;
    }

    /** Words in a style. */
    XWPFParagraph words(StyleKind kind, String words) {
        XWPFParagraph paragraph = in(kind);
        run(paragraph, words, false);
        return paragraph;
    }

    /** A heading as a place that links lead to; it says its own number, so that no style gives it another. */
    XWPFParagraph heading(int level, String words, String place) {
        StyleKind kind = StyleKind.heading(level);
        XWPFParagraph paragraph = in(kind);
        if (styles.numbers(kind)) {
            paragraph.setNumID(BigInteger.ZERO);
        }
        CTP whole = paragraph.getCTP();
        BigInteger number = BigInteger.valueOf(FIRST_PLACE + places.getOrElse(place, 0));
        CTBookmark start = whole.addNewBookmarkStart();
        start.setId(number);
        start.setName(name(place));
        run(paragraph, words, false);
        whole.addNewBookmarkEnd().setId(number);
        return paragraph;
    }

    void write(Paragraph paragraph) {
        runs(document.createParagraph(), paragraph.runs());
    }

    void write(Listing listing) {
        for (Paragraph item : listing.items()) {
            XWPFParagraph paragraph = in(StyleKind.BULLET);
            if (!styles.numbers(StyleKind.BULLET)) {
                paragraph.setNumID(points);
            }
            runs(paragraph, item.runs());
        }
    }

    /** Each label with its words beside; what it has more of stands below, in the same column. */
    void write(Facts facts) {
        for (Facts.Fact fact : facts.facts()) {
            Vector<Paragraph> words = fact.words();
            for (int i = 0; i < words.size(); i++) {
                XWPFParagraph paragraph = in(StyleKind.FACT);
                if (i == 0) {
                    run(paragraph, fact.label() + ":", true);
                }
                paragraph.createRun().addTab();
                runs(paragraph, words.get(i).runs());
            }
        }
    }

    /** A line of the list of contents. */
    void contents(int level, String words, String place) {
        link(in(StyleKind.contents(level)), words, place);
    }

    /** Words that are set in different ways. */
    void runs(XWPFParagraph paragraph, Vector<Run> runs) {
        for (Run run : runs) {
            if (run.target().exists(places::containsKey)) {
                link(paragraph, run.words(), run.target().get());
            } else {
                run(paragraph, run.words(), run.strong());
            }
        }
    }

    static void run(XWPFParagraph paragraph, String words, boolean strong) {
        XWPFRun run = paragraph.createRun();
        run.setText(Letters.shown(words));
        if (strong) {
            run.setBold(true);
        }
    }

    private void link(XWPFParagraph paragraph, String words, String place) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(name(place));
        new XWPFHyperlinkRun(link, link.addNewR(), paragraph).setText(Letters.shown(words));
    }

    /** A place's name has no letter of a text in it. */
    private String name(String place) {
        return "bygdevekst" + places.getOrElse(place, 0);
    }
}

package no.bygdevekst.examples.document;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * The place in a letterhead that is marked for the plan (<i>merket sted</i>). The plan is written at the end of the
 * document, as everything is; then what stood after the mark is put behind it, and the mark goes.
 */
final class Mark {

    /** What marks it, in a paragraph of its own. */
    static final String WORDS = "[handlingsplan]";

    private final XmlObject mark;
    private final List<XmlObject> behind;

    private Mark(XmlObject mark, List<XmlObject> behind) {
        this.mark = mark;
        this.behind = behind;
    }

    /** The paragraphs of the body that are marked. */
    static Vector<XWPFParagraph> in(XWPFDocument document) {
        return Vector.ofAll(document.getParagraphs())
                .filter(paragraph -> paragraph.getText().strip().equals(WORDS));
    }

    /** What is marked, before anything is written. */
    static Mark of(XWPFParagraph paragraph) {
        List<XmlObject> behind = new ArrayList<>();
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            while (cursor.toNextSibling()) {
                if (!(cursor.getObject() instanceof CTSectPr)) {
                    behind.add(cursor.getObject());
                }
            }
        }
        return new Mark(paragraph.getCTP(), behind);
    }

    /** Puts what was written where the mark stands. */
    void replace(CTBody body) {
        for (XmlObject each : behind) {
            try (XmlCursor from = each.newCursor();
                    XmlCursor to = end(body)) {
                from.moveXml(to);
            }
        }
        try (XmlCursor cursor = mark.newCursor()) {
            cursor.removeXml();
        }
    }

    /** The end of what is read: the page set-up of the last section comes after it. */
    private static XmlCursor end(CTBody body) {
        if (body.isSetSectPr()) {
            return body.getSectPr().newCursor();
        }
        XmlCursor end = body.newCursor();
        end.toEndToken();
        return end;
    }
}

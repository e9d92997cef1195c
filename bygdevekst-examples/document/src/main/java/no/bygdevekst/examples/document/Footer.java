package no.bygdevekst.examples.document;

import no.bygdevekst.text.Language;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** What stands at the foot of every page (<i>bunntekst</i>), unless a letterhead has a foot of its own. */
final class Footer {

    private Footer() {}

    static void write(XWPFDocument document, Styles styles, String title, Language language) {
        if (!document.getFooterList().isEmpty()) {
            return;
        }
        XWPFParagraph paragraph =
                document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle(styles.id(StyleKind.FOOTER));
        Paragraphs.run(paragraph, title, false);
        paragraph.createRun().addTab();
        Paragraphs.run(paragraph, Words.PAGE.in(language), false);
        count(paragraph, "PAGE");
        Paragraphs.run(paragraph, Words.OF.in(language), false);
        count(paragraph, "NUMPAGES");
    }

    /** A number that whoever sets the pages knows. */
    private static void count(XWPFParagraph paragraph, String what) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(what);
        field.addNewR().addNewT().setStringValue("1");
    }
}

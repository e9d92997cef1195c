package no.bygdevekst.examples.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The paper that a plan is written on where there is no letterhead (<i>eget papir</i>): A4, with styles of ours. */
final class OwnPaper {

    /** What the ids of our styles begin with. */
    static final String PREFIX = "Bygdevekst";

    private static final int WIDTH = 11_906;
    private static final int HEIGHT = 16_838;
    private static final int MARGIN = 1_276;
    private static final int EDGE = 709;

    private OwnPaper() {}

    static XWPFDocument blank() {
        return new XWPFDocument();
    }

    /** Gives a document what it must have and has not: a page, and the styles that others stand on. */
    static void complete(XWPFDocument document) {
        if (document.getStyles() == null) {
            CTStyles plain = (CTStyles) styles().copy();
            for (int i = plain.sizeOfStyleArray() - 1; i >= 0; i--) {
                if (plain.getStyleArray(i).getStyleId().startsWith(PREFIX)) {
                    plain.removeStyle(i);
                }
            }
            document.createStyles().setStyles(plain);
        }
        if (!document.getDocument().getBody().isSetSectPr()) {
            page(document.getDocument().getBody().addNewSectPr());
        }
    }

    private static void page(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(EDGE));
        margins.setFooter(BigInteger.valueOf(EDGE));
        margins.setGutter(BigInteger.ZERO);
    }

    /** All styles of ours. */
    static CTStyles styles() {
        try (InputStream in = OwnPaper.class.getResourceAsStream("styles.xml")) {
            return StylesDocument.Factory.parse(in).getStyles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml of this jar cannot be read", e);
        }
    }
}

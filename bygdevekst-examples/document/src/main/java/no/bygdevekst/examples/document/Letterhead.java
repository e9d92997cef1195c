package no.bygdevekst.examples.document;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import no.bygdevekst.text.Phrase;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * What a document is written on (<i>brevmal</i>): a file of the user's own, whose headers, footers, page set-up, styles
 * and words are kept, or paper of ours.
 */
final class Letterhead {

    private final Option<byte[]> file;

    private Letterhead(Option<byte[]> file) {
        this.file = file;
    }

    /** Paper without anything on it, A4, with styles of ours. */
    static Letterhead ours() {
        return new Letterhead(Option.none());
    }

    /** A file, if it is one that can be used; or what is the matter with it. */
    static Validation<Phrase, Letterhead> of(byte[] file) {
        return Inspection.refusal(file)
                .map(Validation::<Phrase, Letterhead>invalid)
                .getOrElse(() -> Validation.valid(new Letterhead(Option.some(file.clone()))));
    }

    /** A document to write in. */
    XWPFDocument open() throws IOException {
        XWPFDocument document = file.isEmpty() ? OwnPaper.blank() : read(file.get());
        OwnPaper.complete(document);
        return document;
    }

    /** Whether there is anything in the body already; paragraphs without anything in them go. */
    static boolean says(XWPFDocument document) {
        boolean saysSomething = Vector.ofAll(document.getBodyElements())
                .exists(element -> !(element instanceof XWPFParagraph paragraph) || holdsSomething(paragraph));
        for (int i = saysSomething ? -1 : document.getBodyElements().size() - 1; i >= 0; i--) {
            document.removeBodyElement(i);
        }
        return saysSomething;
    }

    private static boolean holdsSomething(XWPFParagraph paragraph) {
        return !paragraph.getText().isBlank()
                || paragraph.getCTP().getRList().stream()
                        .anyMatch(run -> run.sizeOfDrawingArray() > 0 || run.sizeOfPictArray() > 0)
                || (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr());
    }

    private static XWPFDocument read(byte[] file) throws IOException {
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        Forgetting.whereItCameFrom(document);
        return document;
    }
}

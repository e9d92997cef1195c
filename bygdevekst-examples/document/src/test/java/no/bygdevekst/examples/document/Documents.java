package no.bygdevekst.examples.document;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.examples.report.ActionPlanContent;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.PlanDocumentReader;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.text.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Documents of plans, as they are written and read back. */
final class Documents {

    private Documents() {}

    static String sample(String name) {
        try {
            return Files.readString(Path.of("../samples", name + ".plan.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Evaluation evaluation(String plan) {
        return Letter2024.evaluator()
                .evaluate(PlanDocumentReader.standard()
                        .read(plan.getBytes(StandardCharsets.UTF_8))
                        .get()
                        .submission());
    }

    static byte[] bytes(String plan, Language language, Letterhead letterhead) {
        Evaluation evaluation = evaluation(plan);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocumentWriter.write(
                    ActionPlanContent.of(Subject.of(evaluation.file().submission(), evaluation, language)),
                    letterhead,
                    out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static XWPFDocument read(byte[] document) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFDocument of(String sample, Language language) {
        return read(bytes(sample(sample), language, Letterhead.ours()));
    }

    /** What a style is called, by the name that it has in every file. */
    static String style(XWPFDocument document, XWPFParagraph paragraph) {
        return paragraph.getStyle() == null
                ? ""
                : document.getStyles().getStyle(paragraph.getStyle()).getName();
    }

    /** What stands in paragraphs of a style. */
    static Vector<String> in(XWPFDocument document, String style) {
        return Vector.ofAll(document.getParagraphs())
                .filter(paragraph -> style(document, paragraph).equals(style))
                .map(XWPFParagraph::getText);
    }

    static Vector<Vector<String>> rows(XWPFTable table) {
        return Vector.ofAll(table.getRows()).map(Documents::cells);
    }

    private static Vector<String> cells(XWPFTableRow row) {
        return Vector.ofAll(row.getTableCells()).map(cell -> cell.getText());
    }
}

package no.bygdevekst.examples.page;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.command.Paper;
import no.bygdevekst.examples.command.PaperMaker;
import no.bygdevekst.examples.content.Content;
import no.bygdevekst.examples.report.PlanContent;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.text.Text;

/** The command {@code report}: a page to look at, and the same as a PDF to file (<i>rapport</i>). */
public final class ReportMaker implements PaperMaker {

    private static final Text DESCRIPTION = Text.of(
            "Lager rapporten om en plan: en side til å se på (.report.html) og en PDF til arkivet (.report.pdf).",
            "Lagar rapporten om ein plan: ei side til å sjå på (.report.html) og ein PDF til arkivet (.report.pdf).",
            "Makes the report of a plan: a page to look at (.report.html) and a PDF to file (.report.pdf).");

    @Override
    public String command() {
        return "report";
    }

    @Override
    public Text description() {
        return DESCRIPTION;
    }

    @Override
    public Vector<Paper> papers(Subject subject) {
        Content content = PlanContent.of(subject);
        boolean isWhole = Medium.BROWSER.explainsAll(content);
        Content page = isWhole ? content : PlanContent.withLines(subject);
        return Vector.of(
                new Paper(".report.html", out -> PageWriter.write(page, out)),
                new Paper(".report.pdf", out -> PdfWriter.write(content, out)));
    }
}

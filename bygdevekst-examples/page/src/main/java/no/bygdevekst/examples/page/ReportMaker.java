package no.bygdevekst.examples.page;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.command.Paper;
import no.bygdevekst.examples.command.PaperMaker;
import no.bygdevekst.examples.command.Refusal;
import no.bygdevekst.examples.content.Content;
import no.bygdevekst.examples.report.PlanContent;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The command {@code report}: a page to look at, and the same as a PDF to file (<i>rapport</i>). */
public final class ReportMaker implements PaperMaker {

    private static final Text DESCRIPTION = Text.of(
            "Lager rapporten om en plan: en side til å se på (.report.html) og en PDF til arkivet (.report.pdf).",
            "Lagar rapporten om ein plan: ei side til å sjå på (.report.html) og ein PDF til arkivet (.report.pdf).",
            "Makes the report of a plan: a page to look at (.report.html) and a PDF to file (.report.pdf).");

    /** How long a report is at most to be a PDF of everything; a longer one would have hundreds of pages of tables. */
    private static final int WHOLE = 3_000;

    /**
     * How long an abridged report is at most, as that of nearly two thousand measures. Whatever makes the pages keeps
     * all of them until the last, and this many need half a gibibyte and half a minute.
     */
    private static final int LONGEST = 10_000;

    private static final Template TOO_LONG = Template.of(
            "planen er for lang for en PDF: også med bare summer har den {length} linjer, og {most} er det meste; les"
                    + " rapporten på nettsiden (.report.html), som er laget",
            "planen er for lang for ein PDF: òg med berre summar har han {length} linjer, og {most} er det meste; les"
                    + " rapporten på nettsida (.report.html), som er laga",
            "the plan is too long for a PDF: even with sums only it has {length} lines, and {most} is the most; read the"
                    + " report on the page (.report.html), which is made");

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
        return Vector.of(
                new Paper(".report.html", out -> PageWriter.write(page(subject), out)),
                new Paper(".report.pdf", out -> PdfWriter.of(filed(subject)).write(out)));
    }

    private static Content page(Subject subject) {
        Content content = PlanContent.of(subject);
        return Medium.BROWSER.explainsAll(content) ? content : PlanContent.withLines(content, subject);
    }

    /** What is filed as a PDF: the whole report, or of a long plan the sums. */
    private static Content filed(Subject subject) throws Refusal {
        Content whole = PlanContent.of(subject);
        if (whole.length() <= WHOLE) {
            return whole;
        }
        Content abridged = PlanContent.abridged(subject);
        int length = abridged.length();
        if (length > LONGEST) {
            throw new Refusal(
                    new Phrase(TOO_LONG, Arguments.none().and("length", length).and("most", LONGEST)));
        }
        return abridged;
    }
}

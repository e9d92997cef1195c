package no.bygdevekst.examples.workbook;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.command.Paper;
import no.bygdevekst.examples.command.PaperMaker;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.text.Text;

/** The command {@code plan}: a workbook as the plan document that other systems read (<i>plandokument</i>). */
public final class PlanMaker implements PaperMaker {

    private static final Text DESCRIPTION = Text.of(
            "Lager plandokumentet til en arbeidsbok (.plan.json), som andre systemer leser.",
            "Lagar plandokumentet til ei arbeidsbok (.plan.json), som andre system les.",
            "Makes the plan document of a workbook (.plan.json), which other systems read.");

    @Override
    public String command() {
        return "plan";
    }

    @Override
    public Text description() {
        return DESCRIPTION;
    }

    @Override
    public Vector<Paper> papers(Subject subject) {
        PlanDocument document = PlanDocument.of(subject.submission());
        return Vector.of(new Paper(
                ".plan.json", out -> DocumentWriter.plan(Layout.INDENTED).write(document, out)));
    }
}

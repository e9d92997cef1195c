package no.bygdevekst.examples.workbook;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.command.Paper;
import no.bygdevekst.examples.command.PaperMaker;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.examples.writing.PlanWorkbook;
import no.bygdevekst.text.Text;

/** The command {@code workbook}: a plan as a workbook to fill in (<i>arbeidsbok</i>). */
public final class WorkbookMaker implements PaperMaker {

    private static final Text DESCRIPTION = Text.of(
            "Lager arbeidsboken til en plan (.plan.xlsx): til å fylle ut, med summer, merknader og forrige plan i seg.",
            "Lagar arbeidsboka til ein plan (.plan.xlsx): til å fylle ut, med summar, merknader og førre plan i seg.",
            "Makes the workbook of a plan (.plan.xlsx): to be filled in, with sums, findings and the previous plan in it.");

    @Override
    public String command() {
        return "workbook";
    }

    @Override
    public Text description() {
        return DESCRIPTION;
    }

    @Override
    public Vector<Paper> papers(Subject subject) {
        return Vector.of(new Paper(".plan.xlsx", out -> PlanWorkbook.write(subject, out)));
    }
}

package no.bygdevekst.examples.workbook;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.command.BlankMaker;
import no.bygdevekst.examples.command.Paper;
import no.bygdevekst.examples.writing.PlanWorkbook;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** The command {@code template}: an empty workbook for a pilot (<i>mal</i>). */
public final class TemplateMaker implements BlankMaker {

    private static final Text DESCRIPTION = Text.of(
            "Lager en tom arbeidsbok for en pilot (.plan.xlsx), med det som er kjent om avtalen fra før.",
            "Lagar ei tom arbeidsbok for ein pilot (.plan.xlsx), med det som er kjent om avtalen frå før.",
            "Makes an empty workbook for a pilot (.plan.xlsx), with what is known of its agreement.");

    @Override
    public String command() {
        return "template";
    }

    @Override
    public Text description() {
        return DESCRIPTION;
    }

    @Override
    public Vector<Paper> papers(Pilot pilot, Language language) {
        return Vector.of(new Paper(".plan.xlsx", out -> PlanWorkbook.writeBlank(pilot, language, out)));
    }
}

package no.bygdevekst.examples.document;

import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What the document says of itself, beside what the plan says. */
final class Words {

    static final Text CONTENTS = Text.of("Innhold", "Innhald", "Contents");
    static final Template TABLE =
            Template.of("Tabell {number}: {caption}", "Tabell {number}: {caption}", "Table {number}: {caption}");
    static final Text PAGE = Text.of("Side ", "Side ", "Page ");
    static final Text OF = Text.of(" av ", " av ", " of ");
    static final Text LABEL = Text.of("MAL.docx", "MAL.docx", "TEMPLATE.docx");
    static final Text DESCRIPTION = Text.of(
            "Lager handlingsplanen som et Word-dokument til å arkivere og underskrive (.document.docx).",
            "Lagar handlingsplanen som eit Word-dokument til å arkivere og skrive under (.document.docx).",
            "Makes the action plan as a Word document to file and sign (.document.docx).");
    static final Text TEMPLATE = Text.of(
            "Brevmal med topp- og bunntekst og stiler å bruke. Planen settes der det står " + Mark.WORDS
                    + " i et eget avsnitt, ellers etter det som står i malen.",
            "Brevmal med topp- og botntekst og stilar å bruke. Planen vert sett der det står " + Mark.WORDS
                    + " i eit eige avsnitt, elles etter det som står i malen.",
            "A letterhead with headers, footers and styles to use. The plan is put where " + Mark.WORDS
                    + " stands in a paragraph of its own, or else after what the template says.");

    private Words() {}
}

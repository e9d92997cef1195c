package no.bygdevekst.examples.reading;

import no.bygdevekst.examples.sheet.Block;
import no.bygdevekst.examples.sheet.CellPlace;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.InEach;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What is said of a workbook that cannot be read (<i>meldinger</i>). */
final class ReadingWords {

    static final Phrase NO_WORKBOOK = Phrase.of(
            "Filen er ikke en arbeidsbok i formatet .xlsx. Lagre den på nytt som «Excel-arbeidsbok (.xlsx)».",
            "Fila er ikkje ei arbeidsbok i formatet .xlsx. Lagre henne på nytt som «Excel-arbeidsbok (.xlsx)».",
            "The file is not a workbook in the format .xlsx. Save it again as “Excel workbook (.xlsx)”.");
    static final Phrase OLD = Phrase.of(
            "Filen er i det gamle formatet .xls, eller den er låst med passord. Åpne den, fjern passordet og lagre som .xlsx.",
            "Fila er i det gamle formatet .xls, eller ho er låst med passord. Opne henne, fjern passordet og lagre som .xlsx.",
            "The file is in the old format .xls, or is locked by a password. Open it, remove the password and save as .xlsx.");
    static final Phrase MACROS = Phrase.of(
            "Arbeidsboken har makroer, og blir ikke lest. Lagre den som .xlsx, uten makroer.",
            "Arbeidsboka har makroar, og vert ikkje lesen. Lagre henne som .xlsx, utan makroar.",
            "The workbook has macros, and is not read. Save it as .xlsx, without macros.");
    static final Phrase TOO_LARGE = Phrase.of(
            "Arbeidsboken er for stor til å leses. En plan fyller sjelden mer enn noen få hundre kB; kopier arkene til en ny arbeidsbok.",
            "Arbeidsboka er for stor til å lesast. Ein plan fyller sjeldan meir enn nokre få hundre kB; kopier arka til ei ny arbeidsbok.",
            "The workbook is too large to be read. A plan seldom fills more than some hundred kB; copy the sheets to a new workbook.");
    static final Phrase PREVIOUS = Phrase.of(
            "Det skjulte arket med den forrige planen mangler eller er endret. Lag arbeidsboken på nytt, og kopier det du har fylt ut.",
            "Det skjulte arket med den førre planen manglar eller er endra. Lag arbeidsboka på nytt, og kopier det du har fylt ut.",
            "The hidden sheet with the previous plan is missing or changed. Make the workbook anew, and copy what you have filled in.");

    private static final Template NO_SHEET = Template.of(
            "Arket «{sheet}» mangler. Hent det fra arbeidsboken slik den ble laget; det kan være tomt.",
            "Arket «{sheet}» manglar. Hent det frå arbeidsboka slik ho vart laga; det kan vere tomt.",
            "The sheet “{sheet}” is missing. Fetch it from the workbook as it was made; it may be empty.");
    private static final Template SHEET_TWICE = Template.of(
            "To ark heter det samme på hvert sitt språk: «{one}» og «{other}». Slett det ene.",
            "To ark heiter det same på kvart sitt språk: «{one}» og «{other}». Slett det eine.",
            "Two sheets have the same name in different languages: “{one}” and “{other}”. Delete one.");
    private static final Template NO_TABLE = Template.of(
            "ark {sheet}: Finner ikke raden med overskriftene til «{table}»: {headings}.",
            "ark {sheet}: Finn ikkje rada med overskriftene til «{table}»: {headings}.",
            "sheet {sheet}: The row with the headings of “{table}” is not found: {headings}.");
    private static final Template NO_LABEL = Template.of(
            "ark {sheet}: Finner ikke linjen «{heading}». Skriv den tilbake, med svaret i cellen til høyre.",
            "ark {sheet}: Finn ikkje linja «{heading}». Skriv henne tilbake, med svaret i cella til høgre.",
            "sheet {sheet}: The line “{heading}” is not found. Put it back, with the answer in the cell to the right.");
    private static final Template NO_HEADING = Template.of(
            "Overskriften «{heading}» mangler i denne raden. Skriv den tilbake; kolonnen kan være tom.",
            "Overskrifta «{heading}» manglar i denne rada. Skriv henne tilbake; kolonnen kan vere tom.",
            "The heading “{heading}” is missing in this row. Put it back; the column may be empty.");
    private static final Template TWICE = Template.of(
            "«{heading}» står to ganger, også i celle {cell}. Gi den ene et annet navn, eller slett den.",
            "«{heading}» står to gonger, òg i celle {cell}. Gje den eine eit anna namn, eller slett henne.",
            "“{heading}” stands twice, also in cell {cell}. Give one another name, or delete it.");
    private static final Template MERGED = Template.of(
            "Cellene {cells} er slått sammen, og da er det uklart hvilken rad innholdet gjelder. Del dem opp igjen.",
            "Cellene {cells} er slegne saman, og då er det uklart kva rad innhaldet gjeld. Del dei opp att.",
            "The cells {cells} are merged, so that it is unclear which row their content counts for. Unmerge them.");
    private static final Template NO_MEASURE = Template.of(
            "Det er ikke noe tiltak med id «{id}» på arket «{sheet}». Velg et av dem som står der.",
            "Det er ikkje noko tiltak med id «{id}» på arket «{sheet}». Vel eitt av dei som står der.",
            "There is no measure with the id “{id}” on the sheet “{sheet}”. Choose one of those that are there.");
    private static final Template BLANK_MEASURE = Template.of(
            "Raden sier ikke hvilket tiltak den hører til. Fyll ut «{heading}».",
            "Rada seier ikkje kva tiltak ho høyrer til. Fyll ut «{heading}».",
            "The row does not say which measure it belongs to. Fill in “{heading}”.");
    private static final Template SAME_MEASURE = Template.of(
            "Id-en «{id}» står også i celle {cell}. Hvert tiltak må ha sin egen.",
            "Id-en «{id}» står òg i celle {cell}. Kvart tiltak må ha sin eigen.",
            "The id “{id}” stands also in cell {cell}. Each measure must have its own.");
    private static final Template SECOND_SCHEME = Template.of(
            "Tiltaket «{id}» har allerede en tilskuddsordning, i celle {cell}. Slå dem sammen, eller del tiltaket i to.",
            "Tiltaket «{id}» har alt ei tilskotsordning, i celle {cell}. Slå dei saman, eller del tiltaket i to.",
            "The measure “{id}” has a grant scheme already, in cell {cell}. Join them, or split the measure in two.");

    private ReadingWords() {}

    static Phrase noSheet(Text sheet) {
        return new Phrase(NO_SHEET, Arguments.of("sheet", new InEach(sheet)));
    }

    static Phrase sheetTwice(String one, String other) {
        return new Phrase(SHEET_TWICE, Arguments.of("one", said(one)).and("other", said(other)));
    }

    static Phrase noTable(String sheet, Block block) {
        return new Phrase(
                NO_TABLE,
                Arguments.of("sheet", said(sheet))
                        .and("table", new InEach(block.title()))
                        .and("headings", new InEach(headings(block))));
    }

    private static Text headings(Block block) {
        return Text.of(
                headings(block, Language.BOKMAL), headings(block, Language.NYNORSK), headings(block, Language.ENGLISH));
    }

    private static String headings(Block block, Language language) {
        return block.columns()
                .filter(Column::isVisible)
                .map(column -> column.heading().in(language))
                .mkString(", ");
    }

    static Phrase noLabel(String sheet, Text heading) {
        return new Phrase(NO_LABEL, Arguments.of("sheet", said(sheet)).and("heading", new InEach(heading)));
    }

    static Phrase noHeading(Text heading) {
        return new Phrase(NO_HEADING, Arguments.of("heading", new InEach(heading)));
    }

    static Phrase headingTwice(Text heading, CellPlace other) {
        return new Phrase(TWICE, Arguments.of("heading", new InEach(heading)).and("cell", other.reference()));
    }

    static Phrase merged(String cells) {
        return new Phrase(MERGED, Arguments.of("cells", said(cells)));
    }

    static Phrase noMeasure(String id, Text sheet) {
        return new Phrase(NO_MEASURE, Arguments.of("id", said(id)).and("sheet", new InEach(sheet)));
    }

    static Phrase blankMeasure(Text heading) {
        return new Phrase(BLANK_MEASURE, Arguments.of("heading", new InEach(heading)));
    }

    static Phrase sameMeasure(String id, CellPlace other) {
        return new Phrase(SAME_MEASURE, Arguments.of("id", said(id)).and("cell", other.reference()));
    }

    static Phrase secondScheme(String id, CellPlace other) {
        return new Phrase(SECOND_SCHEME, Arguments.of("id", said(id)).and("cell", other.reference()));
    }

    private static Argument said(String words) {
        return Argument.composed(Excerpt.of(words));
    }
}

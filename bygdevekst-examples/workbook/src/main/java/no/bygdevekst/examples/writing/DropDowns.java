package no.bygdevekst.examples.writing;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.codelist.CodeLists;
import no.bygdevekst.examples.sheet.CellPlace;
import no.bygdevekst.examples.sheet.Choice;
import no.bygdevekst.examples.sheet.HiddenSheets;
import no.bygdevekst.examples.sheet.PartyNames;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.examples.sheet.Vocabulary;
import no.bygdevekst.text.Text;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What can be chosen in cells (<i>nedtrekkslister</i>): lists on a hidden sheet, each with a name of its own. */
final class DropDowns {

    private static final Vector<String> CONSTANTS =
            Vector.of("PartnerKind", "Goal", "Purpose", "FundUse", "ExceptionGround", "RecipientGroup");
    private static final String PREFIX = "list_";
    private static final Text SEVERAL = Text.of(
            "Flere verdier skilles med semikolon. Du kan skrive: ",
            "Fleire verdiar vert skilde med semikolon. Du kan skrive: ",
            "Put semicolons between several values. You can write: ");
    private static final Text WRONG = Text.of(
            "Velg fra listen, eller behold det du skrev.",
            "Vel frå lista, eller behald det du skreiv.",
            "Choose from the list, or keep what you wrote.");
    private static final int LONGEST_HELP = 250;
    // After the constants, and yes and no; what the parties are stands beside them.
    private static final int PARTIES_COLUMN = CONSTANTS.size() + 1;

    private final Map<String, Vector<String>> lists;
    private final Vocabulary words;

    private DropDowns(Map<String, Vector<String>> lists, Vocabulary words) {
        this.lists = lists;
        this.words = words;
    }

    /** The cells with what each party is called. */
    String parties() {
        return range(PARTIES_COLUMN);
    }

    /** The cells beside them, with what each party is, as the plan document writes it. */
    String partyPrefixes() {
        return range(PARTIES_COLUMN + 1);
    }

    private String range(int column) {
        String letter = CellReference.convertNumToColString(column);
        int last = Math.max(1, lists.get(Choice.PARTIES).get().size()) + 1;
        return HiddenSheets.LISTS + "!$" + letter + "$2:$" + letter + "$" + last;
    }

    /** Writes the lists. */
    static DropDowns on(XSSFWorkbook workbook, Vocabulary words, Vector<String> parties) {
        Vector<String> flags = Vector.of(words.flag(true), words.flag(false));
        Map<String, Vector<String>> lists = LinkedHashMap.ofEntries(
                        CONSTANTS.map(name -> Tuple.of(name, labels(name, words))))
                .put(Choice.FLAG, flags)
                .put(Choice.PARTIES, parties.appendAll(Vector.fill(2 * SheetWriter.SPARE, () -> "")));
        XSSFSheet sheet = workbook.createSheet(HiddenSheets.LISTS);
        parties.forEachWithIndex((party, row) -> Cells.put(
                Cells.at(sheet, row + 1, PARTIES_COLUMN + 1),
                words.parties().party(party).replaceFirst(":.*$", ":")));
        lists.toVector().forEachWithIndex((list, column) -> write(workbook, sheet, list._1, list._2, column));
        name(workbook, Choice.MEASURES, measures(words));
        return new DropDowns(lists, words);
    }

    /** The ids of the measures, as far down as there are any. */
    private static String measures(Vocabulary words) {
        String column = "'" + PlanSheets.MEASURES.name().in(words.language()) + "'!$A$2";
        return "OFFSET(" + column + ",0,0,MAX(1,COUNTA(" + column + ":$A$" + SheetWriter.LAST_ROW + ")),1)";
    }

    /** Where there is room for one more municipality or partner. */
    static String spare(String array, int index) {
        return array + "/-" + index;
    }

    /** Offers those too that come where there is room for them. */
    void addSpare(Pen pen) {
        XSSFSheet sheet = pen.workbook().getSheet(HiddenSheets.LISTS);
        int first = 1 + lists.get(Choice.PARTIES).get().size() - 2 * SheetWriter.SPARE;
        for (int i = 0; i < SheetWriter.SPARE; i++) {
            addSpare(pen, sheet, first + i, spare("/agreement/municipalities", i), PartyNames.MUNICIPALITY);
            addSpare(pen, sheet, first + SheetWriter.SPARE + i, spare("/agreement/partners", i), PartyNames.PARTNER);
        }
    }

    private static void addSpare(Pen pen, XSSFSheet sheet, int row, String pointer, String prefix) {
        CellPlace place = pen.places().of(pointer).get();
        String id = "'" + place.name() + "'!$A$" + (place.row() + 1);
        String name = "'" + place.name() + "'!$B$" + (place.row() + 1);
        Cells.at(sheet, row, PARTIES_COLUMN)
                .setCellFormula("IF(" + name + "=\"\",\"\"," + name + "&\" (\"&" + id + "&\")\")");
        Cells.put(Cells.at(sheet, row, PARTIES_COLUMN + 1), prefix);
    }

    private static Vector<String> labels(String list, Vocabulary words) {
        return CodeLists.of(list).get().codes().map(code -> code.label().in(words.language()));
    }

    private static void write(XSSFWorkbook workbook, XSSFSheet sheet, String name, Vector<String> values, int column) {
        Cells.put(Cells.at(sheet, 0, column), name);
        values.forEachWithIndex((value, row) -> Cells.put(Cells.at(sheet, row + 1, column), value));
        String letter = CellReference.convertNumToColString(column);
        String last = Integer.toString(Math.max(1, values.size()) + 1);
        name(workbook, name, HiddenSheets.LISTS + "!$" + letter + "$2:$" + letter + "$" + last);
    }

    private static void name(XSSFWorkbook workbook, String name, String formula) {
        XSSFName named = workbook.createName();
        named.setNameName(PREFIX + name);
        named.setRefersToFormula(formula);
    }

    /** Offers a choice in some cells. */
    void offer(XSSFSheet sheet, CellRangeAddressList cells, Choice choice) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation = choice.several()
                ? helper.createValidation(helper.createCustomConstraint("TRUE"), cells)
                : helper.createValidation(helper.createFormulaListConstraint(PREFIX + choice.list()), cells);
        validation.setEmptyCellAllowed(true);
        if (choice.several()) {
            validation.createPromptBox("", help(choice));
            validation.setShowPromptBox(true);
        } else {
            validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            validation.createErrorBox("", WRONG.in(words.language()));
            validation.setShowErrorBox(true);
        }
        sheet.addValidationData(validation);
    }

    private String help(Choice choice) {
        String all = SEVERAL.in(words.language())
                + lists.get(choice.list()).get().reject(String::isEmpty).mkString("; ");
        return all.length() > LONGEST_HELP ? all.substring(0, LONGEST_HELP - 1) + "…" : all;
    }
}

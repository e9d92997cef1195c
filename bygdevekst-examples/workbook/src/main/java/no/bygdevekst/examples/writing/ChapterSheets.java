package no.bygdevekst.examples.writing;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.sheet.Block;
import no.bygdevekst.examples.sheet.CellPlace;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.text.Text;
import tools.jackson.databind.JsonNode;

/** Chapters 6 and 7 as sheets (<i>kapittel 6 og 7</i>), whose sums are formulas over the budget. */
public final class ChapterSheets {

    /** The sheet of chapter 6. */
    public static final Text CHAPTER_6 = Text.of("Kapittel 6", "Kapittel 6", "Chapter 6");

    /** The sheet of chapter 7. */
    public static final Text CHAPTER_7 = Text.of("Kapittel 7", "Kapittel 7", "Chapter 7");

    private static final Text TITLE_6 = Text.of(
            "Budsjett for hele avtaleperioden, i kroner",
            "Budsjett for heile avtaleperioden, i kroner",
            "Budget for the whole agreement period, in kroner");
    private static final Text TITLE_7 = Text.of(
            "Bevilgningsbehov i planåret, i kroner",
            "Løyvingsbehov i planåret, i kroner",
            "Appropriation need in the plan's year, in kroner");
    private static final int BLANK_YEARS = 4;

    private ChapterSheets() {}

    /** Writes both. */
    static void write(Pen pen, Ranges ranges) {
        String year = form(pen, ranges, PlanSheets.PLAN.blocks().head(), "/plan", "year");
        Vector<String> sources = Sources.names(pen.words().language()).map(source -> "\"" + source + "\"");
        ChapterSheet.write(pen, ranges, new Chapter(CHAPTER_6, TITLE_6, true, years(pen, ranges), ""));
        ChapterSheet.write(pen, ranges, new Chapter(CHAPTER_7, TITLE_7, false, sources, year));
    }

    /** The years of the period, as they follow from how it is filled in. */
    private static Vector<String> years(Pen pen, Ranges ranges) {
        String from = form(pen, ranges, PlanSheets.AGREEMENT.blocks().head(), "/agreement", "period/from");
        String to = form(pen, ranges, PlanSheets.AGREEMENT.blocks().head(), "/agreement", "period/to");
        JsonNode period = pen.plan().at("/agreement/period");
        int count = period.isMissingNode()
                ? BLANK_YEARS
                : period.path("to").intValue() - period.path("from").intValue() + 1;
        return Vector.range(0, count)
                .map(index -> "IF(OR(" + from + "=\"\"," + from + "+" + index + ">" + to + "),\"\"," + from + "+"
                        + index + ")");
    }

    /** The cell in which a line of a form is filled in. */
    private static String form(Pen pen, Ranges ranges, Block block, String at, String path) {
        Column column = block.columns().find(each -> each.path().equals(path)).get();
        CellPlace cell = pen.places().of(column.pointer(at)).get();
        String reference = "$" + org.apache.poi.ss.util.CellReference.convertNumToColString(cell.column()) + "$"
                + (cell.row() + 1);
        return ranges.cell(at.equals("/plan") ? PlanSheets.PLAN : PlanSheets.AGREEMENT, reference);
    }
}

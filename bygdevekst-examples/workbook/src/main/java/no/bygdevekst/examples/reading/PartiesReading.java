package no.bygdevekst.examples.reading;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.sheet.Block;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.PartyNames;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.examples.sheet.Vocabulary;

/** Who the parties of a workbook's agreement are (<i>parter</i>), which its other sheets name. */
final class PartiesReading {

    private static final Vocabulary NO_WORDS =
            new Vocabulary(no.bygdevekst.text.Language.BOKMAL, PartyNames.of(Vector.empty()));

    private PartiesReading() {}

    /** The parties, as far as they can be read; what is wrong with them is said when the sheet is taken. */
    static PartyNames of(Option<SheetReading> agreement) {
        Vector<Block> blocks = PlanSheets.AGREEMENT.blocks();
        return PartyNames.of(agreement
                .toVector()
                .flatMap(sheet -> named(sheet, blocks.get(1), PartyNames.MUNICIPALITY)
                        .appendAll(named(sheet, blocks.get(2), PartyNames.PARTNER))));
    }

    private static Vector<PartyNames.Named> named(SheetReading sheet, Block block, String prefix) {
        Column id = block.columns().get(0);
        Column name = block.columns().get(1);
        return sheet.found(block)
                .toVector()
                .flatMap(sheet::rows)
                .flatMap(row -> text(row, id)
                        .flatMap(each ->
                                text(row, name).map(called -> new PartyNames.Named(prefix + each, each, called))));
    }

    private static Option<String> text(RowReading row, Column column) {
        return row.of(column)
                .flatMap(content -> column.kind().read(content, NO_WORDS).toOption())
                .map(String.class::cast);
    }
}

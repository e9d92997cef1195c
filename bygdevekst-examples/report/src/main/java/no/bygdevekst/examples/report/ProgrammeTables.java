package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.identifier.CountyNumber;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.programme.CountyRow;
import no.bygdevekst.programme.ProgrammeSums;
import no.bygdevekst.programme.RollUp;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** The sums of all pilots: by county, year and use. */
record ProgrammeTables(RollUp rollUp, Language language) {

    private static final Text COUNTIES =
            Text.of("Etter fylke, i kroner", "Etter fylke, i kroner", "By county, in kroner");
    private static final Text YEARS = Text.of("Etter år, i kroner", "Etter år, i kroner", "By year, in kroner");
    private static final Text USES = Text.of("Etter bruk, i kroner", "Etter bruk, i kroner", "By use, in kroner");
    private static final Text PILOTS = Text.of("Piloter", "Pilotar", "Pilots");
    private static final Text YEAR = Text.of("År", "År", "Year");
    private static final Text COMMITMENT = Text.of("Tilsagn", "Tilsegn", "Commitment");
    private static final Text ASKED = Text.of("Søkt om", "Søkt om", "Asked for");
    private static final Text RELEASED = Text.of("Klart til utbetaling", "Klart til utbetaling", "Released");
    private static final Text COUNTY = Text.of("Fylke", "Fylke", "County");
    private static final Text SEVERAL = Text.of("flere fylker", "fleire fylke", "several counties");
    private static final Text USE = Text.of("Bruk", "Bruk", "Use");
    private static final Text STATE = Text.of("Staten", "Staten", "The state");
    private static final Text ALL_SOURCES = Text.of("Alle kilder", "Alle kjelder", "All sources");
    private static final String NOTHING = "–";
    private static final int WIDEST = 40;

    /** Three tables. */
    Block block() {
        return Block.apart(Vector.of(counties(), years(), uses()));
    }

    private Block counties() {
        Table head = Table.of(Vector.of(Column.text(COUNTY.in(language), WIDEST), Column.amount(PILOTS.in(language)))
                .appendAll(amounts(COMMITMENT, ASKED, RELEASED)));
        return under(COUNTIES, rollUp.counties().foldLeft(head, this::county));
    }

    private Table county(Table table, CountyRow row) {
        ProgrammeSums sums = row.sums();
        return table.row(
                row.county().map(CountyNumber::value).getOrElse(() -> SEVERAL.in(language)),
                Vector.of(sums.commitment(), sums.asked(), sums.payments().released())
                        .map(this::cell)
                        .prepend(Integer.toString(sums.pilots())));
    }

    private Block years() {
        Vector<SourceColumn> sources = Vector.of(SourceColumn.values());
        Table head = Table.of(sources.map(SourceNames::of)
                .append(SourceNames.SUM)
                .map(heading -> Column.amount(heading.in(language)))
                .prepend(Column.text(YEAR.in(language), WIDEST)));
        return under(
                YEARS,
                rollUp.years()
                        .foldLeft(
                                head,
                                (table, row) -> table.row(
                                        Integer.toString(row.year()),
                                        sources.map(row::amount)
                                                .append(row.total())
                                                .map(this::cell))));
    }

    private Block uses() {
        Table head = Table.of(Vector.of(Column.text(USE.in(language), WIDEST)).appendAll(amounts(STATE, ALL_SOURCES)));
        return under(
                USES,
                rollUp.uses()
                        .foldLeft(
                                head,
                                (table, row) -> table.row(
                                        row.use().in(language),
                                        Vector.of(row.state(), row.all()).map(this::cell))));
    }

    private Block under(Text heading, Table table) {
        return Block.heading(heading.in(language), "-").thenApart(table.block());
    }

    private Vector<Column> amounts(Text... headings) {
        return Vector.of(headings).map(heading -> Column.amount(heading.in(language)));
    }

    private String cell(Nok amount) {
        return amount.isZero() ? NOTHING : AmountFormat.formatNumber(amount.ore(), language);
    }
}

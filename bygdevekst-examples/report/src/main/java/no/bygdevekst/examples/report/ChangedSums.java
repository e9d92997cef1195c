package no.bygdevekst.examples.report;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Printed;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.revision.SumChange;
import no.bygdevekst.revision.YearChange;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** The sums that are others than in the plan before: the state's money by measure and in all, and every source. */
final class ChangedSums {

    private static final Text STATE = Text.of("Penger fra staten", "Pengar frå staten", "The state's money");
    private static final Text MEASURE = Text.of("Tiltak", "Tiltak", "Measure");
    private static final Text ALL = Text.of("Alle tiltak", "Alle tiltak", "All measures");
    private static final Text SETTLED = Text.of(
            "Alle tiltak, i et år som er godkjent",
            "Alle tiltak, i eit år som er godkjent",
            "All measures, in an approved year");
    private static final Text EVERY_SOURCE =
            Text.of("Alle finansieringskilder", "Alle finansieringskjelder", "All sources of funding");
    private static final Text SOURCE = Text.of("Kilde", "Kjelde", "Source");
    private static final Text HEADING =
            Text.of("Summer som er endret", "Summar som er endra", "Sums that have changed");
    private static final Text YEAR = Text.of("År", "År", "Year");
    private static final Text BEFORE = Text.of("Før", "Før", "Before");
    private static final Text AFTER = Text.of("Nå", "No", "Now");
    private static final Text DIFFERENCE = Text.of("Forskjell", "Skilnad", "Difference");
    private static final int WIDEST = 44;

    private final PlanComparison comparison;
    private final Language language;
    private final Map<MeasureId, String> names;

    private ChangedSums(PlanComparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
        // Of a measure in both plans the later name stands, and of a repeated id the first, so they are put last.
        this.names = HashMap.ofEntries(comparison
                .after()
                .measures()
                .appendAll(comparison.before().measures())
                .reverse()
                .map(measure -> Tuple.of(measure.id(), Subject.name(measure))));
    }

    /** The tables, or nothing where every sum is as it was. */
    static Block of(PlanComparison comparison, Language language) {
        ChangedSums sums = new ChangedSums(comparison, language);
        Block tables = Block.apart(sums.tables(sums.measures())
                .map(table -> Block.paragraph(table.caption() + ":").then(Printed.table(table, WIDEST, language))));
        return tables.isEmpty()
                ? tables
                : Block.heading(HEADING.in(language), "-").thenApart(tables);
    }

    /** The sums of the state's money and of every source, where any is another than it was. */
    static Vector<Table> tables(PlanComparison comparison, Subject subject) {
        ChangedSums sums = new ChangedSums(comparison, subject.language());
        return sums.tables(subject.isAbridged() ? Vector.empty() : sums.measures());
    }

    private Vector<Table> tables(Vector<Row> measures) {
        return state(measures).toVector().appendAll(bySource());
    }

    private Vector<Row> measures() {
        return comparison.byMeasure().map(change -> Row.figures(0, cells(name(change.of()), change)));
    }

    private Option<Table> state(Vector<Row> measures) {
        return table(STATE, MEASURE, measures.appendAll(comparison.state().map(this::row)));
    }

    private Option<Table> bySource() {
        return table(
                EVERY_SOURCE,
                SOURCE,
                comparison
                        .bySource()
                        .map(change ->
                                Row.figures(0, cells(SourceNames.of(change.of()).in(language), change))));
    }

    private Option<Table> table(Text caption, Text label, Vector<Row> rows) {
        Vector<Column> columns = Vector.of(
                Column.words(label.in(language)),
                Column.number(YEAR.in(language)),
                Column.amount(BEFORE.in(language)),
                Column.amount(AFTER.in(language)),
                Column.amount(DIFFERENCE.in(language)));
        return Option.when(
                !rows.isEmpty(), () -> Table.of(caption.in(language), columns).with(rows));
    }

    private Row row(YearChange change) {
        String label = (change.settled() ? SETTLED : ALL).in(language);
        return Row.sum(0, cells(label, new SumChange<>(label, change.year(), change.before(), change.after())));
    }

    private static Vector<Cell> cells(String label, SumChange<?> change) {
        return Vector.of(Cell.words(label), Cell.number(change.year()))
                .appendAll(Vector.of(change.before(), change.after(), change.difference())
                        .map(Cell::amount));
    }

    private String name(MeasureId id) {
        return names.getOrElse(id, id.value());
    }
}

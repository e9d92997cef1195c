package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.revision.SumChange;
import no.bygdevekst.revision.YearChange;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** The sums that are others than in the plan before: the state's money by measure and in all, and every source. */
final class ChangedSums {

    private static final Text STATE = Text.of("Penger fra staten:", "Pengar frå staten:", "The state's money:");
    private static final Text MEASURE = Text.of("Tiltak", "Tiltak", "Measure");
    private static final Text ALL = Text.of("Alle tiltak", "Alle tiltak", "All measures");
    private static final Text SETTLED = Text.of(
            "Alle tiltak, i et år som er godkjent",
            "Alle tiltak, i eit år som er godkjent",
            "All measures, in an approved year");
    private static final Text EVERY_SOURCE =
            Text.of("Alle finansieringskilder:", "Alle finansieringskjelder:", "All sources of funding:");
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

    private ChangedSums(PlanComparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    /** The tables, or nothing where every sum is as it was. */
    static Block of(PlanComparison comparison, Language language) {
        ChangedSums sums = new ChangedSums(comparison, language);
        Block tables = Block.apart(Vector.of(sums.state(), sums.bySource()));
        return tables.isEmpty()
                ? tables
                : Block.heading(HEADING.in(language), "-").thenApart(tables);
    }

    private Block state() {
        Vector<Vector<String>> measures = comparison.byMeasure().map(change -> cells(name(change.of()), change));
        return table(STATE, MEASURE, measures.appendAll(comparison.state().map(this::cells)));
    }

    private Block bySource() {
        return table(
                EVERY_SOURCE,
                SOURCE,
                comparison
                        .bySource()
                        .map(change -> cells(SourceNames.of(change.of()).in(language), change)));
    }

    private Block table(Text caption, Text label, Vector<Vector<String>> rows) {
        Table head = Table.of(Vector.of(YEAR, BEFORE, AFTER, DIFFERENCE)
                .map(heading -> Column.amount(heading.in(language)))
                .prepend(Column.text(label.in(language), WIDEST)));
        return rows.isEmpty()
                ? Block.nothing()
                : Block.paragraph(caption.in(language))
                        .then(rows.foldLeft(head, Table::row).block());
    }

    private Vector<String> cells(YearChange change) {
        String label = (change.settled() ? SETTLED : ALL).in(language);
        return cells(label, new SumChange<>(label, change.year(), change.before(), change.after()));
    }

    private Vector<String> cells(String label, SumChange<?> change) {
        return Vector.of(
                label,
                Integer.toString(change.year()),
                cell(change.before()),
                cell(change.after()),
                cell(change.difference()));
    }

    private String cell(Nok amount) {
        return AmountFormat.formatNumber(amount.ore(), language);
    }

    private String name(MeasureId id) {
        return comparison
                .after()
                .measures()
                .appendAll(comparison.before().measures())
                .find(measure -> measure.id().equals(id))
                .map(Subject::name)
                .getOrElse(id::value);
    }
}

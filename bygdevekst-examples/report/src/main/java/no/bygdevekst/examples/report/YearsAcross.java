package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.PlanTable;
import no.bygdevekst.budget.TableColumn;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Text;

/** Some years beside each other, and under what a row stands for a line for each source that brings something. */
record YearsAcross(Subject subject, PlanTable table, String label, int from, int until) implements RowLayout {

    private static final Text NO_LINES = Text.of(
            "ingen beløp i avtaleperioden", "ingen beløp i avtaleperioden", "no amounts in the agreement period");
    private static final Text ALL_SOURCES =
            Text.of("Alle finansieringskilder", "Alle finansieringskjelder", "All sources of funding");
    private static final int BESIDE_EACH_OTHER = 5;

    /** As many tables below each other as the years need. */
    static Vector<YearsAcross> of(Subject subject, PlanTable table, Text label) {
        int years = table.years().size();
        return Vector.rangeBy(0, years, BESIDE_EACH_OTHER)
                .map(from -> new YearsAcross(
                        subject, table, subject.say(label), from, Math.min(from + BESIDE_EACH_OTHER, years)));
    }

    @Override
    public Vector<Column> columns() {
        Vector<Column> years = table.years().slice(from, until).map(year -> Column.amount(year.toString()));
        return withSum(years, Column.amount(subject.say(SourceNames.SUM))).prepend(Column.words(label));
    }

    @Override
    public Vector<Row> rows(Row.Standing standing, int level, Cell label, Figures figures) {
        Vector<Option<SourceColumn>> sources = sources();
        if (sources.size() == 1 || isAbridged(standing)) {
            return Vector.of(line(standing, level, label, sources.last(), figures));
        }
        Vector<Option<SourceColumn>> shown = sources.reject(source -> isLeftOut(source, figures));
        Vector<Row> lines = shown.map(source ->
                line(standing(standing, source, shown), level + 1, Cell.words(name(source)), source, figures));
        Row nothing = Row.heading(level + 1, Cell.words(subject.say(NO_LINES)));
        return (lines.isEmpty() ? Vector.of(nothing) : lines).prepend(Row.heading(level, label));
    }

    /** In an abridged paper a measure, of which there are very many, has one line for all its sources. */
    private boolean isAbridged(Row.Standing standing) {
        return subject.isAbridged() && table instanceof WholePeriodBudget && standing == Row.Standing.FIGURES;
    }

    @Override
    public boolean showsEmptySections() {
        return true;
    }

    @Override
    public boolean isPlace() {
        return from == 0;
    }

    /** The sources that the table tells apart, and last all together if it has them. */
    private Vector<Option<SourceColumn>> sources() {
        return table.columns().map(TableColumn::source).distinct();
    }

    /** Of the lines of a row one says what it adds to the total: each source does, or else what is of all of them. */
    private Row.Standing standing(Row.Standing row, Option<SourceColumn> source, Vector<Option<SourceColumn>> shown) {
        boolean whole = source.isEmpty() || !shown.contains(Option.none());
        if (row == Row.Standing.FIGURES) {
            return (isSum() ? source.isDefined() : whole) ? row : Row.Standing.SUM;
        }
        return whole ? row : Row.Standing.SUM;
    }

    /** What brings nothing is left out, and so is a sum of what one line shows. */
    private boolean isLeftOut(Option<SourceColumn> source, Figures figures) {
        Vector<SourceColumn> bringing = sources()
                .flatMap(each -> each)
                .reject(each -> sum(Option.of(each), figures).isZero());
        return sum(source, figures).isZero()
                || (source.isEmpty()
                        && bringing.size() == 1
                        && figures.amounts(bringing.head()).equals(figures.totals()));
    }

    private String name(Option<SourceColumn> source) {
        return subject.say(source.map(SourceNames::of).getOrElse(isSum() ? SourceNames.SUM : ALL_SOURCES));
    }

    private boolean isSum() {
        return sources().size() > SourceColumn.values().length;
    }

    private Row line(Row.Standing standing, int level, Cell name, Option<SourceColumn> source, Figures figures) {
        Vector<Cell> amounts = table.years()
                .slice(from, until)
                .map(year -> FigureCell.of(figures, new TableColumn(source, Option.of(year))));
        Cell sum = FigureCell.of(figures, new TableColumn(source, Option.none()));
        return Row.of(standing, level, withSum(amounts, sum).prepend(name));
    }

    private static Nok sum(Option<SourceColumn> source, Figures figures) {
        return figures.amount(new TableColumn(source, Option.none()));
    }

    /** The sum stands where the last years are. */
    private <T> Vector<T> withSum(Vector<T> years, T sum) {
        return until == table.years().size() ? years.append(sum) : years;
    }
}

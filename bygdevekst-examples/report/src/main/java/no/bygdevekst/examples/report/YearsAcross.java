package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.PlanTable;
import no.bygdevekst.budget.TableColumn;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Text;

/** Some years beside each other, and under what a row stands for a line for each source that brings something. */
record YearsAcross(Subject subject, PlanTable table, String label, int from, int until) implements RowLayout {

    private static final Text NO_LINES = Text.of(
            "ingen beløp i avtaleperioden", "ingen beløp i avtaleperioden", "no amounts in the agreement period");
    private static final Text ALL_SOURCES =
            Text.of("Alle finansieringskilder", "Alle finansieringskjelder", "All sources of funding");
    private static final int WIDEST = 40;
    private static final int BESIDE_EACH_OTHER = 5;

    /** As many tables below each other as the years need. */
    static Vector<YearsAcross> of(Subject subject, PlanTable table, Text label) {
        int years = table.years().size();
        return Vector.rangeBy(0, years, BESIDE_EACH_OTHER)
                .map(from -> new YearsAcross(
                        subject, table, subject.say(label), from, Math.min(from + BESIDE_EACH_OTHER, years)));
    }

    @Override
    public Table head() {
        Vector<Column> years = table.years().slice(from, until).map(year -> Column.amount(year.toString()));
        return Table.of(
                withSum(years, Column.amount(subject.say(SourceNames.SUM))).prepend(Column.text(label, WIDEST)));
    }

    @Override
    public Table add(Table rows, String indent, String label, Figures figures) {
        Vector<Option<SourceColumn>> sources = sources();
        if (sources.size() == 1) {
            return line(rows, indent + label, sources.head(), figures);
        }
        Vector<Option<SourceColumn>> lines = sources.reject(source -> isLeftOut(source, figures));
        Table headed = rows.across(indent + label);
        return lines.isEmpty()
                ? headed.across(indent + "  " + subject.say(NO_LINES))
                : lines.foldLeft(headed, (all, source) -> line(all, indent + "  " + name(source), source, figures));
    }

    @Override
    public boolean showsEmptySections() {
        return true;
    }

    /** The sources that the table tells apart, and last all together if it has them. */
    private Vector<Option<SourceColumn>> sources() {
        return table.columns().map(TableColumn::source).distinct();
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
        boolean isSum = sources().size() > SourceColumn.values().length;
        return subject.say(source.map(SourceNames::of).getOrElse(isSum ? SourceNames.SUM : ALL_SOURCES));
    }

    private Table line(Table rows, String name, Option<SourceColumn> source, Figures figures) {
        Vector<Nok> amounts =
                table.years().slice(from, until).map(year -> figures.amount(new TableColumn(source, Option.of(year))));
        return rows.row(name, withSum(amounts, sum(source, figures)).map(subject::cell));
    }

    private static Nok sum(Option<SourceColumn> source, Figures figures) {
        return figures.amount(new TableColumn(source, Option.none()));
    }

    /** The sum stands where the last years are. */
    private <T> Vector<T> withSum(Vector<T> years, T sum) {
        return until == table.years().size() ? years.append(sum) : years;
    }
}

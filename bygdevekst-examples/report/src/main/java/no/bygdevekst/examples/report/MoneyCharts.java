package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.budget.TableColumn;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Chart;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Text;

/** Where the money comes from, year by year, and which sub-goals the state's money goes to. */
final class MoneyCharts {

    private static final Text SOURCES = Text.of(
            "Finansiering etter kilde og år, i kroner",
            "Finansiering etter kjelde og år, i kroner",
            "Funding by source and year, in kroner");
    private static final Text STATE = Text.of(
            "Statlig medfinansiering etter delmål, i kroner",
            "Statleg medfinansiering etter delmål, i kroner",
            "State co-financing by sub-goal, in kroner");
    private static final Text SOURCE = Text.of("Kilde", "Kjelde", "Source");
    private static final Text SUB_GOAL = Text.of("Delmål", "Delmål", "Sub-goal");

    private final Subject subject;
    private final WholePeriodBudget budget;

    private MoneyCharts(Subject subject) {
        this.subject = subject;
        this.budget = subject.evaluation().wholePeriodBudget();
    }

    static Chart bySource(Subject subject) {
        return new MoneyCharts(subject).sources();
    }

    static Chart bySubGoal(Subject subject) {
        return new MoneyCharts(subject).subGoals();
    }

    private Chart sources() {
        Figures total = budget.total();
        Vector<SourceColumn> sources = Vector.of(SourceColumn.values())
                .reject(source -> Nok.total(total.amounts(source)).isZero());
        Vector<Chart.Bar> bars = budget.years()
                .map(year -> new Chart.Bar(year.toString(), sources.map(source -> total.amount(source, year))));
        Table table = Table.of(subject.say(SOURCES), columns(SOURCE))
                .with(sources.map(source -> Row.figures(0, cells(name(source), total, Option.of(source)))))
                .with(Vector.of(Row.total(cells(subject.say(SourceNames.SUM), total, Option.none()))));
        return new Chart(subject.say(SOURCES), sources.map(this::name), bars, table);
    }

    private String name(SourceColumn source) {
        return subject.say(SourceNames.of(source));
    }

    private Chart subGoals() {
        Vector<TableRow<Heading.OfSubGoal>> rows = budget.subGoals();
        Vector<Chart.Bar> bars = rows.map(row -> new Chart.Bar(
                subject.name(row.heading()),
                budget.years().map(year -> row.figures().amount(SourceColumn.STATE, year))));
        Option<SourceColumn> state = Option.of(SourceColumn.STATE);
        Table table = Table.of(subject.say(STATE), columns(SUB_GOAL))
                .with(rows.map(row -> Row.figures(0, cells(subject.name(row.heading()), row.figures(), state))))
                .with(Vector.of(Row.total(cells(subject.say(SourceNames.SUM), budget.total(), state))));
        return new Chart(subject.say(STATE), budget.years().map(Object::toString), bars, table);
    }

    private Vector<Column> columns(Text label) {
        return budget.years()
                .map(year -> Column.amount(year.toString()))
                .append(Column.amount(subject.say(SourceNames.SUM)))
                .prepend(Column.words(subject.say(label)));
    }

    private Vector<Cell> cells(String label, Figures figures, Option<SourceColumn> source) {
        return budget.years()
                .map(Option::of)
                .append(Option.none())
                .map(year -> FigureCell.of(figures, new TableColumn(source, year)))
                .prepend(Cell.words(label));
    }
}

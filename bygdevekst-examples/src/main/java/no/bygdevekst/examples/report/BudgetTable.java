package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.budget.Budget;
import no.bygdevekst.budget.BudgetRow;
import no.bygdevekst.budget.SourceColumn;
import no.bygdevekst.budget.SubGoalBudget;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Text;

/** Some years of the table of chapter 6: under each measure a row for each source, a column for each year. */
final class BudgetTable {

    private static final Text SOURCE = Text.of("Finansiering", "Finansiering", "Funding");
    private static final Text NO_MEASURES = Text.of("ingen tiltak", "ingen tiltak", "no measures");
    private static final Text NO_LINES = Text.of(
            "ingen beløp i avtaleperioden", "ingen beløp i avtaleperioden", "no amounts in the agreement period");
    private static final Text SUB_GOAL_SUM = Text.of("Sum for delmålet", "Sum for delmålet", "Sub-goal total");
    private static final Text ALL = Text.of("Alle tiltak", "Alle tiltak", "All measures");
    private static final int WIDEST = 40;

    private final Subject subject;
    private final WholePeriodBudget budget;
    private final Grouped<SubGoalId, BudgetRow> measures;
    private final Grouped<SubGoalId, SubGoalBudget> sums;
    private final int from;
    private final int until;

    BudgetTable(Subject subject, int from, int until) {
        this.subject = subject;
        this.budget = subject.evaluation().wholePeriodBudget();
        this.measures = Grouped.of(budget.rows(), row -> Option.of(row.subGoal()));
        this.sums = Grouped.of(budget.subGoals(), sum -> Option.of(sum.subGoal()));
        this.from = from;
        this.until = until;
    }

    Block block() {
        Vector<Column> years = budget.years().slice(from, until).map(year -> Column.amount(year.toString()));
        Table table = Table.of(withSum(years, Column.amount(subject.say(SourceNames.SUM)))
                .prepend(Column.text(subject.say(SOURCE), WIDEST)));
        for (SubGoalId subGoal : subGoals()) {
            table = subGoal(table.across(subject.name(subGoal)), subGoal).rule();
        }
        return figures(table.across(subject.say(ALL)), "  ", budget.total()).block();
    }

    private Vector<SubGoalId> subGoals() {
        return budget.subGoals()
                .map(SubGoalBudget::subGoal)
                .appendAll(budget.rows().map(BudgetRow::subGoal))
                .distinct();
    }

    private Table subGoal(Table table, SubGoalId subGoal) {
        Vector<BudgetRow> rows = measures.under(subGoal);
        if (rows.isEmpty()) {
            return table.across("  " + subject.say(NO_MEASURES));
        }
        Table withMeasures = rows.foldLeft(table, this::measure);
        return rows.size() < 2
                ? withMeasures
                : sums.under(subGoal)
                        .headOption()
                        .map(sum ->
                                figures(withMeasures.across("  " + subject.say(SUB_GOAL_SUM)), "    ", sum.budget()))
                        .getOrElse(withMeasures);
    }

    private Table measure(Table table, BudgetRow row) {
        return figures(table.across("  " + subject.name(row.subGoal(), row.measure())), "    ", row.budget());
    }

    private Table figures(Table table, String indent, Budget figures) {
        Vector<SourceColumn> sources = Vector.of(SourceColumn.values())
                .filter(source -> !figures.amounts(source).forAll(Nok::isZero));
        if (sources.isEmpty()) {
            return table.across(indent + subject.say(NO_LINES));
        }
        Table withSources = sources.foldLeft(
                table,
                (rows, source) -> row(rows, indent + subject.say(SourceNames.of(source)), figures.amounts(source)));
        return sources.size() < 2
                ? withSources
                : row(withSources, indent + subject.say(SourceNames.SUM), figures.total());
    }

    private Table row(Table table, String label, Vector<Nok> amounts) {
        return table.row(
                label, withSum(amounts.slice(from, until), Nok.total(amounts)).map(subject::cell));
    }

    /** The sum stands where the last years are. */
    private <T> Vector<T> withSum(Vector<T> years, T sum) {
        return until == budget.years().size() ? years.append(sum) : years;
    }
}

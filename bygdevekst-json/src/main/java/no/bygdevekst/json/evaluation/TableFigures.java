package no.bygdevekst.json.evaluation;

import io.vavr.collection.Vector;
import no.bygdevekst.budget.CostPlan;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.MoneyByUser;
import no.bygdevekst.budget.MunicipalityHours;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.budget.YearNeed;
import no.bygdevekst.plan.SourceColumn;

/** The figures of the tables, at the addresses that their forms give them. */
final class TableFigures {

    private TableFigures() {}

    static Figured of(WholePeriodBudget table) {
        return Figured.object()
                .elements("rows", table.rows(), row -> budget(row.figures()))
                .elements("subGoals", table.subGoals(), row -> budget(row.figures()))
                .with("total", () -> bySource(table.total()));
    }

    private static Figured budget(Figures figures) {
        return Figured.object().with("budget", () -> bySource(figures));
    }

    private static Figured bySource(Figures figures) {
        return totals("total", columns(figures), figures);
    }

    private static Figured.Members columns(Figures figures) {
        return Vector.of(SourceColumn.values())
                .foldLeft(Figured.object(), (members, column) -> column(members, figures, column));
    }

    private static Figured.Members column(Figured.Members members, Figures figures, SourceColumn column) {
        return members.elements(
                SourceColumns.name(column),
                figures.years(),
                year -> Figured.figure(() -> figures.explain(column, year)));
    }

    private static Figured.Members totals(String name, Figured.Members members, Figures figures) {
        return members.elements(name, figures.years(), year -> Figured.figure(() -> figures.explainTotal(year)))
                .figure("sum", figures::explainSum);
    }

    static Figured of(CostPlan table) {
        return Figured.object()
                .elements("rows", table.rows(), row -> costs(row.figures()))
                .with("total", () -> costs(table.total()));
    }

    private static Figured costs(Figures figures) {
        return totals("all", column(Figured.object(), figures, SourceColumn.STATE), figures);
    }

    static Figured of(MoneyByUser table) {
        return Figured.object()
                .elements("rows", table.rows(), row -> used(row.figures()))
                .with("total", () -> used(table.total()));
    }

    private static Figured used(Figures figures) {
        return column(Figured.object(), figures, SourceColumn.STATE).figure("sum", figures::explainSum);
    }

    static Figured of(YearNeed table) {
        return Figured.object()
                .elements("rows", table.rows(), row -> need(row.figures()))
                .elements("subGoals", table.subGoals(), row -> need(row.figures()))
                .with("total", () -> need(table.total()))
                .elements("hours", table.hours(), row -> hours(table, row))
                .figure("firstInstalment", table::explainFirstInstalment)
                .figure("secondInstalment", table::explainSecondInstalment);
    }

    private static Figured need(Figures figures) {
        int year = figures.years().head();
        return Vector.of(SourceColumn.values())
                .foldLeft(
                        Figured.object(),
                        (members, column) ->
                                members.figure(SourceColumns.name(column), () -> figures.explain(column, year)))
                .figure("total", () -> figures.explainTotal(year));
    }

    // Hours are no kroner: what is explained is what they are worth.
    private static Figured hours(YearNeed table, MunicipalityHours row) {
        return Figured.object()
                .figure("value", () -> table.explainHours(row.municipality()))
                .elements(
                        "bySubGoal",
                        row.bySubGoal(),
                        each -> Figured.object()
                                .figure("value", () -> table.explainHours(row.municipality(), each.subGoal())));
    }
}

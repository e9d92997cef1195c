package no.bygdevekst.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.SourceColumn;

/** What holds for every table of a plan, whatever its rows stand for. */
@Domain(BudgetArbitraries.class)
class PlanTableProperties {

    @Property
    void theRowsOfTheSectionsAddUpToTheirSumsAndToTheTotal(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        tables(agreement, plan)
                .forEach(table -> table.columns().forEach(column -> {
                    assertThat(sum(table.sections().flatMap(TableSection::rows), column))
                            .isEqualTo(table.total().amount(column));
                    table.sections()
                            .forEach(section -> section.sum()
                                    .forEach(sum ->
                                            assertThat(sum.amount(column)).isEqualTo(sum(section.rows(), column))));
                }));
    }

    @Property
    void whatTheStateBringsIsTheSameInEveryTableOfThePeriod(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        Vector<Nok> state = WholePeriodBudget.of(agreement, plan, BudgetFixture.TERMS)
                .total()
                .amounts(SourceColumn.STATE);
        assertThat(CostPlan.of(agreement, plan, BudgetFixture.TERMS).total().amounts(SourceColumn.STATE))
                .isEqualTo(state);
        assertThat(MoneyByUser.of(agreement, plan, BudgetFixture.TERMS).total().amounts(SourceColumn.STATE))
                .isEqualTo(state);
    }

    @Property(tries = 200)
    void everyFigureIsTheRootOfItsExplanationAndComesOutOfItsLeaves(
            @ForAll Agreement agreement, @ForAll ActionPlan plan) {
        tables(agreement, plan)
                .forEach(table -> figures(table)
                        .forEach(figures -> table.columns()
                                .forEach(column -> assertExplained(figures.explain(column), figures.amount(column)))));
    }

    private static Vector<Figures> figures(PlanTable table) {
        return table.sections()
                .flatMap(section -> section.rows().map(TableRow::figures).appendAll(section.sum()))
                .append(table.total());
    }

    private static Nok sum(Vector<TableRow<? extends Heading>> rows, TableColumn column) {
        return Nok.total(rows.map(row -> row.figures().amount(column)));
    }

    private static void assertExplained(Explanation explanation, Nok figure) {
        assertThat(explanation.figure()).isEqualTo(figure);
        assertThat(explanation.recomputed()).isEqualTo(figure);
    }

    private static Vector<PlanTable> tables(Agreement agreement, ActionPlan plan) {
        return Vector.of(
                WholePeriodBudget.of(agreement, plan, BudgetFixture.TERMS),
                YearNeed.of(agreement, plan, BudgetFixture.TERMS),
                CostPlan.of(agreement, plan, BudgetFixture.TERMS),
                MoneyByUser.of(agreement, plan, BudgetFixture.TERMS));
    }
}

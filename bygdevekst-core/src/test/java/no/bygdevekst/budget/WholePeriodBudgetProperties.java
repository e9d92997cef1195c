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
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.SourceColumn;

@Domain(BudgetArbitraries.class)
class WholePeriodBudgetProperties {

    @Property
    void theTotalIsEveryLineOfThePeriodOnce(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        Vector<BudgetLine> lines = plan.measures().flatMap(Measure::budget);
        Budget total = WholePeriodBudget.of(agreement, plan).total();
        for (SourceColumn column : SourceColumn.values()) {
            assertThat(total.amounts(column))
                    .isEqualTo(agreement.period().years().map(year -> naive(lines, column, year)));
        }
        assertThat(total.sum())
                .isEqualTo(naive(lines.filter(line -> agreement.period().contains(line.year()))));
    }

    @Property
    void everyMeasureHasOneRowAndTheRowsAddUp(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        WholePeriodBudget table = WholePeriodBudget.of(agreement, plan);
        assertThat(table.rows().map(BudgetRow::measure))
                .containsExactlyInAnyOrderElementsOf(plan.measures().map(Measure::id));
        assertThat(Nok.total(table.rows().map(row -> row.budget().sum())))
                .isEqualTo(table.total().sum());
        table.subGoals()
                .forEach(subGoal -> assertThat(subGoal.budget().sum())
                        .isEqualTo(Nok.total(table.rows()
                                .filter(row -> row.subGoal().equals(subGoal.subGoal()))
                                .map(row -> row.budget().sum()))));
    }

    @Property(tries = 300)
    void everyFigureIsTheRootOfItsExplanationAndComesOutOfItsLeaves(
            @ForAll Agreement agreement, @ForAll ActionPlan plan) {
        WholePeriodBudget table = WholePeriodBudget.of(agreement, plan);
        Vector<Budget> budgets = table.rows()
                .map(BudgetRow::budget)
                .appendAll(table.subGoals().map(SubGoalBudget::budget))
                .append(table.total());
        budgets.forEach(WholePeriodBudgetProperties::assertExplained);
    }

    private static void assertExplained(Budget budget) {
        assertExplained(budget.explainSum(), budget.sum());
        for (int i = 0; i < budget.years().size(); i++) {
            int year = budget.years().get(i);
            assertExplained(budget.explainTotal(year), budget.total().get(i));
            for (SourceColumn column : SourceColumn.values()) {
                assertExplained(
                        budget.explain(column, year), budget.amounts(column).get(i));
            }
        }
    }

    private static void assertExplained(Explanation explanation, Nok figure) {
        assertThat(explanation.figure()).isEqualTo(figure);
        assertThat(explanation.recomputed()).isEqualTo(figure);
    }

    private static Nok naive(Vector<BudgetLine> lines, SourceColumn column, int year) {
        return naive(lines.filter(line -> line.year() == year && SourceColumn.of(line) == column));
    }

    private static Nok naive(Vector<BudgetLine> lines) {
        return Nok.total(lines.map(BudgetLine::value));
    }
}

package no.bygdevekst.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.agreement.Agreement;
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
        Figures total =
                WholePeriodBudget.of(agreement, plan, BudgetFixture.TERMS).total();
        for (SourceColumn column : SourceColumn.values()) {
            assertThat(total.amounts(column))
                    .isEqualTo(agreement.period().years().map(year -> naive(lines, column, year)));
        }
        assertThat(total.sum())
                .isEqualTo(naive(lines.filter(line -> agreement.period().contains(line.year()))));
    }

    @Property
    void everyMeasureHasOneRowAndTheRowsAddUp(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        WholePeriodBudget table = WholePeriodBudget.of(agreement, plan, BudgetFixture.TERMS);
        assertThat(table.rows().map(row -> row.heading().measure()))
                .containsExactlyInAnyOrderElementsOf(plan.measures().map(Measure::id));
        assertThat(Nok.total(table.rows().map(row -> row.figures().sum())))
                .isEqualTo(table.total().sum());
        table.subGoals()
                .forEach(subGoal -> assertThat(subGoal.figures().sum())
                        .isEqualTo(Nok.total(table.rows()
                                .filter(row -> row.heading()
                                        .subGoal()
                                        .equals(subGoal.heading().subGoal()))
                                .map(row -> row.figures().sum()))));
    }

    private static Nok naive(Vector<BudgetLine> lines, SourceColumn column, int year) {
        return naive(lines.filter(line -> line.year() == year && SourceColumn.of(line) == column));
    }

    private static Nok naive(Vector<BudgetLine> lines) {
        return Nok.total(lines.map(BudgetLine::value));
    }
}

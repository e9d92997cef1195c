package no.bygdevekst.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.SourceColumn;

@Domain(BudgetArbitraries.class)
class YearNeedProperties {

    @Property
    void withinThePeriodTheYearIsAColumnOfTheWholeTable(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        Assume.that(agreement.period().contains(plan.year()));
        Budget whole = WholePeriodBudget.of(agreement, plan).total();
        Need year = need(agreement, plan).total();
        int index = whole.years().indexOf(plan.year());
        for (SourceColumn column : SourceColumn.values()) {
            assertThat(year.amount(column)).isEqualTo(whole.amounts(column).get(index));
        }
        assertThat(year.total()).isEqualTo(whole.total().get(index));
    }

    @Property
    void rowsAreThoseOfTheWholeTableThatHaveALineInTheYear(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        ActionPlan onlyThisYear = plan.withMeasures(plan.measures()
                .filter(measure -> measure.budget().exists(line -> line.year() == plan.year())));
        assertThat(need(agreement, plan).rows().map(NeedRow::measure))
                .isEqualTo(WholePeriodBudget.of(agreement, onlyThisYear).rows().map(BudgetRow::measure));
    }

    @Property
    void hoursOfKnownMunicipalitiesAreAtMostTheColumnAndAtLeastTheirParts(
            @ForAll Agreement agreement, @ForAll ActionPlan plan) {
        YearNeed need = need(agreement, plan);
        Nok known = Nok.total(need.hours().map(MunicipalityHours::value));
        assertThat(known).isLessThanOrEqualTo(need.total().amount(SourceColumn.MUNICIPAL_IN_KIND));
        need.hours()
                .forEach(row -> assertThat(Nok.total(row.bySubGoal().map(SubGoalHours::value)))
                        .isLessThanOrEqualTo(row.value()));
    }

    @Property
    void theInstalmentsAreTheStateMoneyExactly(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        YearNeed need = need(agreement, plan);
        assertThat(need.firstInstalment().plus(need.secondInstalment()))
                .isEqualTo(need.total().amount(SourceColumn.STATE));
    }

    @Property(tries = 300)
    void everyFigureIsTheRootOfItsExplanationAndComesOutOfItsLeaves(
            @ForAll Agreement agreement, @ForAll ActionPlan plan) {
        YearNeed need = need(agreement, plan);
        Vector<Need> needs = need.rows()
                .map(NeedRow::need)
                .appendAll(need.subGoals().map(SubGoalNeed::need))
                .append(need.total());
        needs.forEach(YearNeedProperties::assertExplained);
        need.hours().forEach(row -> assertExplained(need, row));
        assertExplained(need.explainFirstInstalment(), need.firstInstalment());
        assertExplained(need.explainSecondInstalment(), need.secondInstalment());
    }

    private static void assertExplained(Need need) {
        assertExplained(need.explainTotal(), need.total());
        for (SourceColumn column : SourceColumn.values()) {
            assertExplained(need.explain(column), need.amount(column));
        }
    }

    private static void assertExplained(YearNeed need, MunicipalityHours row) {
        assertExplained(need.explainHours(row.municipality()), row.value());
        row.bySubGoal().forEach(of -> assertExplained(need.explainHours(row.municipality(), of.subGoal()), of.value()));
    }

    private static void assertExplained(Explanation explanation, Nok figure) {
        assertThat(explanation.figure()).isEqualTo(figure);
        assertThat(explanation.recomputed()).isEqualTo(figure);
    }

    private static YearNeed need(Agreement agreement, ActionPlan plan) {
        return YearNeed.of(agreement, plan, BudgetFixture.TERMS);
    }
}

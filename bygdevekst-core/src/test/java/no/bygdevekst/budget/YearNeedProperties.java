package no.bygdevekst.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.terms.GrantSplit;

@Domain(BudgetArbitraries.class)
class YearNeedProperties {

    private static final Vector<StateGrant> GRANTS =
            Vector.of(StateGrant.of(2026, Nok.ofKroner(1)), StateGrant.of(2025, Nok.ofKroner(1)));

    @Property
    void withinThePeriodTheYearIsAColumnOfTheWholeTable(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        Assume.that(agreement.period().contains(plan.year()));
        Figures whole =
                WholePeriodBudget.of(agreement, plan, BudgetFixture.TERMS).total();
        Figures year = need(agreement, plan).total();
        for (SourceColumn column : SourceColumn.values()) {
            assertThat(year.amounts(column)).containsExactly(whole.amount(column, plan.year()));
        }
        assertThat(year.totals()).containsExactly(whole.total(plan.year()));
    }

    @Property
    void rowsAreThoseOfTheWholeTableThatHaveALineInTheYear(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        ActionPlan onlyThisYear = plan.withMeasures(plan.measures()
                .filter(measure -> measure.budget().exists(line -> line.year() == plan.year())));
        assertThat(need(agreement, plan).rows().map(TableRow::heading))
                .isEqualTo(WholePeriodBudget.of(agreement, onlyThisYear, BudgetFixture.TERMS)
                        .rows()
                        .map(TableRow::heading));
    }

    @Property
    void hoursOfKnownMunicipalitiesAreAtMostTheColumnAndAtLeastTheirParts(
            @ForAll Agreement agreement, @ForAll ActionPlan plan) {
        YearNeed need = need(agreement, plan);
        Nok known = Nok.total(need.hours().map(MunicipalityHours::value));
        assertThat(known).isLessThanOrEqualTo(need.total().amount(SourceColumn.MUNICIPAL_IN_KIND, plan.year()));
        need.hours()
                .forEach(row -> assertThat(Nok.total(row.bySubGoal().map(SubGoalHours::value)))
                        .isLessThanOrEqualTo(row.value()));
    }

    @Property
    void theInstalmentsAreTheStateMoneyExactly(@ForAll Agreement agreement, @ForAll ActionPlan plan) {
        YearNeed need = need(agreement, plan);
        assertThat(need.firstInstalment().plus(need.secondInstalment()))
                .isEqualTo(need.total().amount(SourceColumn.STATE, plan.year()));
    }

    @Property
    void theInstalmentsAreThoseOfEachGrantAsApprovedOrAsked(
            @ForAll Agreement any, @ForAll ActionPlan plan, @ForAll Long seed) {
        Random random = new Random(seed);
        Agreement agreement = any.withStateGrants(GRANTS.take(1 + random.nextInt(2)));
        ActionPlan mixed = SeveralGrants.mixed(plan, random);
        YearNeed need = need(agreement, mixed);
        Vector<GrantSplit> naive = SeveralGrants.splits(agreement, mixed);
        assertThat(need.firstInstalment()).isEqualTo(Nok.total(naive.map(GrantSplit::first)));
        assertThat(need.secondInstalment()).isEqualTo(Nok.total(naive.map(GrantSplit::second)));
        assertExplained(need.explainFirstInstalment(), need.firstInstalment());
        assertExplained(need.explainSecondInstalment(), need.secondInstalment());
    }

    @Property(tries = 300)
    void hoursAndInstalmentsAreTheRootsOfTheirExplanationsAndComeOutOfTheLeaves(
            @ForAll Agreement agreement, @ForAll ActionPlan plan) {
        YearNeed need = need(agreement, plan);
        need.hours().forEach(row -> assertExplained(need, row));
        assertExplained(need.explainFirstInstalment(), need.firstInstalment());
        assertExplained(need.explainSecondInstalment(), need.secondInstalment());
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

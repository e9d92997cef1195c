package no.bygdevekst.budget;

import static no.bygdevekst.budget.BudgetFixture.TERMS;
import static no.bygdevekst.budget.BudgetFixture.agreement;
import static no.bygdevekst.budget.BudgetFixture.hours;
import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;
import static no.bygdevekst.budget.BudgetFixture.plan;
import static no.bygdevekst.budget.BudgetFixture.subGoal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class WholePeriodBudgetTest {

    private static final ActionPlan PLAN = plan(
            2025,
            measure("T1", "D2", money(2025, "state", 300), hours(2025, "municipality:5540", "0.5", "333.33")),
            measure("T2", "D9", money(2026, "other:Sparebanken", 40)),
            measure("T3", "D1", money(2027, "partner:husbanken", 50), money(2028, "state", 999)),
            measure("T4", "D2"),
            measure("T1", "D1", money(2026, "municipality:5542", 7)));

    @Test
    void measuresStandUnderTheirSubGoalInTheAgreementsOrderAndUnknownOnesLast() {
        assertThat(table().rows().map(TableRow::heading).map(of -> of.subGoal() + " " + of.measure()))
                .containsExactly("D1 T3", "D1 T1", "D2 T1", "D2 T4", "D9 T2");
    }

    @Test
    void aRowHasAnAmountForEachYearAndLinesOutsideThePeriodAreLeftOut() {
        Figures budget = table().rows().head().figures();
        assertThat(budget.amounts(SourceColumn.PARTNERS)).containsExactly(Nok.ZERO, Nok.ZERO, Nok.ofKroner(50));
        assertThat(budget.amounts(SourceColumn.STATE)).containsOnly(Nok.ZERO);
        assertThat(budget.sum()).isEqualTo(Nok.ofKroner(50));
    }

    @Test
    void hoursCountByTheirValueHalfUpToTheOre() {
        Figures budget = table().rows().get(2).figures();
        assertThat(budget.amounts(SourceColumn.MUNICIPAL_IN_KIND).head()).isEqualTo(Nok.parse("166.67"));
        assertThat(budget.totals().head()).isEqualTo(Nok.parse("466.67"));
    }

    @Test
    void theTotalHoldsWhatStandsUnderAnUnknownSubGoalToo() {
        assertThat(table().subGoals().map(sum -> sum.heading().subGoal() + " " + sum.figures()))
                .containsExactly("D1 57", "D2 466.67");
        assertThat(table().total().sum()).isEqualTo(Nok.parse("563.67"));
    }

    @Test
    void aRepeatedSubGoalCountsOnce() {
        Agreement repeated = agreement().withSubGoals(Vector.of(subGoal("D2"), subGoal("D1"), subGoal("D2")));
        WholePeriodBudget table = WholePeriodBudget.of(repeated, PLAN, TERMS);
        assertThat(table.subGoals().map(sum -> sum.heading().subGoal().value())).containsExactly("D2", "D1");
        assertThat(table.rows()).hasSize(5);
    }

    @Test
    void anAmountIsExplainedByTheLinesBehindIt() {
        Explanation hours = table().total().explain(SourceColumn.MUNICIPAL_IN_KIND, 2025);
        assertThat(hours.citations()).containsExactly(Letter.planRequirements("¶4"));
        assertThat(hours.what().in(Language.NYNORSK)).isEqualTo("eigeninnsats frå kommunane i 2025 til alle tiltak");
        Explanation line = hours.step().parts().head().step().parts().head();
        assertThat(line.step()).isInstanceOf(Step.OwnEffort.class);
        assertThat(line.citations()).containsExactly(Letter.own("¶2 s2"));
        assertThat(line.what().in(Language.BOKMAL))
                .isEqualTo("kjøp av tjenester, Kommune 5540 (linje 2 i budsjettet til tiltak T1 «Tiltak T1»)");
    }

    @Test
    void aYearOutsideThePeriodHasNothingToExplain() {
        Figures total = table().total();
        assertThatIllegalArgumentException().isThrownBy(() -> total.total(2024)).withMessageContaining("2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> total.explain(SourceColumn.STATE, 2028))
                .withMessageContaining("2028")
                .withMessageContaining("2025, 2026, 2027");
    }

    @Test
    void theColumnsAreEachSourceAndAllTogetherByYearAndTheSum() {
        WholePeriodBudget table = table();
        assertThat(table.columns()).hasSize(6 * 3 + 1);
        assertThat(table.columns().take(4).map(table.total()::amount))
                .containsExactly(Nok.ofKroner(300), Nok.ZERO, Nok.ZERO, Nok.ZERO);
        assertThat(table.columns().takeRight(4).map(table.total()::amount))
                .containsExactly(Nok.parse("466.67"), Nok.ofKroner(47), Nok.ofKroner(50), Nok.parse("563.67"));
    }

    @Test
    void theSectionsAreTheSubGoalsAndLastThoseThatTheAgreementDoesNotKnow() {
        Vector<TableSection> sections = table().sections();
        assertThat(sections.map(section ->
                        section.heading().get().subGoal() + " " + section.rows().size() + " " + section.sum()))
                .containsExactly("D1 2 Some(57)", "D2 2 Some(466.67)", "D9 1 None");
        assertThat(sections.map(section -> section.heading().get().title().getOrElse("–")))
                .containsExactly("Delmål D1", "Delmål D2", "–");
    }

    private static WholePeriodBudget table() {
        return WholePeriodBudget.of(agreement(), PLAN, TERMS);
    }
}

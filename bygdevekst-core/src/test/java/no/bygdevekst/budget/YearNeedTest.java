package no.bygdevekst.budget;

import static no.bygdevekst.budget.BudgetFixture.TERMS;
import static no.bygdevekst.budget.BudgetFixture.agreement;
import static no.bygdevekst.budget.BudgetFixture.hours;
import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;
import static no.bygdevekst.budget.BudgetFixture.municipality;
import static no.bygdevekst.budget.BudgetFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.terms.FirstInstalmentRounding;
import org.junit.jupiter.api.Test;

class YearNeedTest {

    private static final ActionPlan PLAN = plan(
            2026,
            measure("T1", "D2", money(2026, "state", 5), hours(2026, "municipality:5540", "10", "500")),
            measure("T2", "D2", money(2025, "state", 100)),
            measure(
                    "T3",
                    "D1",
                    money(2026, "state", 6),
                    hours(2026, "municipality:5540", "37.5", "712.35"),
                    hours(2026, "municipality:1573", "8", "500"),
                    hours(2026, "partner:husbanken", "8", "500"),
                    hours(2025, "municipality:5540", "99", "500")),
            measure("T4", "D9", hours(2026, "municipality:5540", "1", "400")));

    @Test
    void onlyMeasuresWithALineInTheYearHaveARow() {
        assertThat(need().rows().map(TableRow::heading).map(of -> of.subGoal() + " " + of.measure()))
                .containsExactly("D1 T3", "D2 T1", "D9 T4");
        assertThat(need().subGoals().map(sum -> sum.heading().subGoal().value()))
                .containsExactly("D1", "D2");
    }

    @Test
    void hoursStandByMunicipalityAndAmongThemThoseUnderKnownSubGoals() {
        MunicipalityHours first = need().hours().head();
        assertThat(first.hours()).hasToString("48.50");
        assertThat(first.value()).isEqualTo(Nok.parse("32113.13"));
        assertThat(first.bySubGoal().map(of -> of.subGoal() + " " + of.hours() + " " + of.value()))
                .containsExactly("D1 37.50 26713.13", "D2 10 5000");
    }

    @Test
    void theHoursUnderASubGoalAreExplainedByItsOwnLines() {
        MunicipalityNumber municipality = MunicipalityNumber.of("5540");
        assertThat(need().explainHours(municipality).figure()).isEqualTo(Nok.parse("32113.13"));
        assertThat(need().explainHours(municipality, SubGoalId.of("D1")).figure())
                .isEqualTo(Nok.parse("26713.13"));
        assertThat(need().explainHours(municipality, SubGoalId.of("D2")).figure())
                .isEqualTo(Nok.ofKroner(5000));
        assertThat(need().explainHours(MunicipalityNumber.of("5542"), SubGoalId.of("D1"))
                        .figure())
                .isEqualTo(Nok.ZERO);
    }

    @Test
    void aMunicipalityWithoutHoursHasARowAndAnUnknownOneHasNone() {
        assertThat(need().hours().map(row -> row.municipality() + " " + row.hours()))
                .containsExactly("5540 48.50", "5542 0");
        assertThat(need().hours().last().bySubGoal()).isEmpty();
    }

    @Test
    void aRepeatedMunicipalityCountsOnce() {
        YearNeed repeated = YearNeed.of(
                agreement().withMunicipalities(Vector.of("5542", "5540", "5542").map(m -> municipality(m))),
                PLAN,
                TERMS);
        assertThat(repeated.hours().map(row -> row.municipality().value())).containsExactly("5542", "5540");
    }

    @Test
    void theInstalmentsAreThoseOfTheYearsStateMoney() {
        assertThat(need().firstInstalment()).isEqualTo(Nok.ofKroner(8));
        assertThat(need().secondInstalment()).isEqualTo(Nok.ofKroner(3));
    }

    @Test
    void theFirstInstalmentNamesItsReadingAndItsSource() {
        Explanation first = need().explainFirstInstalment();
        assertThat(first.readings()).containsExactly(FirstInstalmentRounding.DOWN);
        assertThat(first.citations()).containsExactly(Letter.payment("¶1 s2"));
    }

    @Test
    void aYearOutsideThePeriodShowsItsLinesAllTheSame() {
        YearNeed outside = YearNeed.of(agreement(), plan(2030, measure("T1", "D1", money(2030, "state", 4))), TERMS);
        assertThat(outside.year()).isEqualTo(2030);
        assertThat(outside.total().amount(SourceColumn.STATE, 2030)).isEqualTo(Nok.ofKroner(4));
        assertThat(outside.firstInstalment()).isEqualTo(Nok.ofKroner(3));
    }

    @Test
    void onlyWhatTheAgreementKnowsCanBeExplained() {
        YearNeed need = need();
        MunicipalityNumber known = MunicipalityNumber.of("5540");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need.explainHours(MunicipalityNumber.of("1573")))
                .withMessageContaining("1573");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> need.explainHours(known, SubGoalId.of("D9")))
                .withMessageContaining("D9");
    }

    private static YearNeed need() {
        return YearNeed.of(agreement(), PLAN, TERMS);
    }
}

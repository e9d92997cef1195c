package no.bygdevekst.budget;

import static no.bygdevekst.budget.BudgetFixture.TERMS;
import static no.bygdevekst.budget.BudgetFixture.agreement;
import static no.bygdevekst.budget.BudgetFixture.hours;
import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;
import static no.bygdevekst.budget.BudgetFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.ExplanationText;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** The tables' figures explained to a reader: every one named, and nothing told of what brings nothing. */
class BudgetWordsTest {

    private static final ActionPlan PLAN = plan(
            2025,
            measure(
                    "T1",
                    "D1",
                    money(2025, "state", 100),
                    money(2027, "partner:husbanken", 50),
                    money(2027, "other:Sparebanken", 7)),
            measure("T2", "D2", hours(2025, "municipality:5540", "2.5", "400")));

    private static final WholePeriodBudget TABLE = WholePeriodBudget.of(agreement(), PLAN, TERMS);
    private static final YearNeed NEED = YearNeed.of(agreement(), PLAN, TERMS);

    @Test
    void theSumOfAMeasure() {
        assertThat(text(TABLE.rows().head().figures().explainSum(), Language.BOKMAL))
                .isEqualTo("""
                        all finansiering i 2025–2027 til tiltak T1 «Tiltak T1»: 157 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 4]
                          + all finansiering i 2025 til tiltak T1 «Tiltak T1»: 100 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 4]
                            + statlig medfinansiering i 2025 til tiltak T1 «Tiltak T1»: 100 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 4]
                              + kjøp av tjenester, staten (linje 1 i budsjettet til tiltak T1 «Tiltak T1»): 100 kr
                          + all finansiering i 2027 til tiltak T1 «Tiltak T1»: 57 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 4]
                            + bidrag fra samarbeidsparter i 2027 til tiltak T1 «Tiltak T1»: 50 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 4]
                              + kjøp av tjenester, Husbanken (linje 2 i budsjettet til tiltak T1 «Tiltak T1»): 50 kr
                            + bidrag fra andre i 2027 til tiltak T1 «Tiltak T1»: 7 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 4]
                              + kjøp av tjenester, Sparebanken (linje 3 i budsjettet til tiltak T1 «Tiltak T1»): 7 kr
                        """);
    }

    @Test
    void theSumOfASubGoal() {
        assertThat(text(TABLE.subGoals().last().figures().explainSum(), Language.NYNORSK))
                .isEqualTo("""
                        all finansiering i 2025–2027 under delmålet «Delmål D2» (D2): 1 000 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 4]
                          + all finansiering i 2025 under delmålet «Delmål D2» (D2): 1 000 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 4]
                            + eigeninnsats frå kommunane i 2025 under delmålet «Delmål D2» (D2): 1 000 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 4]
                              + eigeninnsats frå kommunane i 2025 til tiltak T2 «Tiltak T2»: 1 000 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», avsnitt 4]
                                + kjøp av tenester, Kommune 5540 (linje 1 i budsjettet til tiltak T2 «Tiltak T2»): 1 000 kr (2,50 timar × 400 kr) [brevet, «Kommunal medfinansiering», avsnitt 2, setning 2]
                        """);
    }

    @Test
    void theTotalOfAYear() {
        assertThat(text(TABLE.total().explainTotal(2027), Language.ENGLISH)).isEqualTo("""
                        all funding in 2027 for all measures: NOK 57 [the letter, “Krav til arbeidet med og innholdet i handlingsplanene”, paragraph 4]
                          + contributions from partners in 2027 for all measures: NOK 50 [the letter, “Krav til arbeidet med og innholdet i handlingsplanene”, paragraph 4]
                            + contributions from partners in 2027 for measure T1 “Tiltak T1”: NOK 50 [the letter, “Krav til arbeidet med og innholdet i handlingsplanene”, paragraph 4]
                              + purchased services, Husbanken (line 2 in the budget of measure T1 “Tiltak T1”): NOK 50
                          + contributions from others in 2027 for all measures: NOK 7 [the letter, “Krav til arbeidet med og innholdet i handlingsplanene”, paragraph 4]
                            + contributions from others in 2027 for measure T1 “Tiltak T1”: NOK 7 [the letter, “Krav til arbeidet med og innholdet i handlingsplanene”, paragraph 4]
                              + purchased services, Sparebanken (line 3 in the budget of measure T1 “Tiltak T1”): NOK 7
                        """);
    }

    @Test
    void theSumOfThePlan() {
        assertThat(text(TABLE.total().explainSum(), Language.ENGLISH).lines().findFirst())
                .hasValue(
                        "all funding in 2025–2027 for all measures: NOK 1 157 [the letter, “Krav til arbeidet med og innholdet i handlingsplanene”,"
                                + " paragraph 4]");
    }

    @Test
    void theSecondInstalment() {
        assertThat(text(NEED.explainSecondInstalment(), Language.NYNORSK)).isEqualTo("""
                        andre delutbetaling av tilskotet for 2025: 25 kr [brevet, «Utbetaling av midler», avsnitt 1, setning 2]
                          statleg medfinansiering i 2025 til alle tiltak: 100 kr [brevet, «Utbetaling av midler», avsnitt 1, setning 1]
                            + statleg medfinansiering i 2025 til tiltak T1 «Tiltak T1»: 100 kr [brevet, «Utbetaling av midler», avsnitt 1, setning 1]
                              + kjøp av tenester, staten (linje 1 i budsjettet til tiltak T1 «Tiltak T1»): 100 kr
                          − første delutbetaling av tilskotet for 2025: 75 kr (75 pst. av beløpet under, runda ned til heile kroner) [brevet, «Utbetaling av midler», avsnitt 1, setning 2]
                            tolking: den første delutbetalinga vert runda ned, så det aldri vert betalt ut meir enn delen på førehand
                            statleg medfinansiering i 2025 til alle tiltak: 100 kr (sjå over)
                        """);
    }

    @Test
    void aFigureReadsAsItsAmount() {
        assertThat(NEED.total()).hasToString("1100");
        assertThat(TABLE.total()).hasToString("1157");
    }

    @Test
    void ofAYearOutsideTheTableThereIsNothingToExplain() {
        Figures total = TABLE.total();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> total.explain(SourceColumn.STATE, 2024))
                .withMessageContaining("2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.rows().head().figures().explain(SourceColumn.STATE, 2028))
                .withMessageContaining("2028");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> total.explainTotal(2028))
                .withMessageContaining("2028");
    }

    @Test
    void aLineOfHoursIsNamedByItsNumber() {
        ActionPlan plan = plan(
                2025, measure("T1", "D1", money(2025, "state", 100), hours(2025, "municipality:5540", "2.5", "400")));
        YearNeed need = YearNeed.of(agreement(), plan, TERMS);

        assertThat(text(need.explainHours(MunicipalityNumber.of("5540")), Language.BOKMAL))
                .contains("(linje 2 i budsjettet til tiltak T1 «Tiltak T1»)");
    }

    private static String text(Explanation explanation, Language language) {
        return ExplanationText.of(explanation, language).replace('\u00A0', ' ');
    }
}

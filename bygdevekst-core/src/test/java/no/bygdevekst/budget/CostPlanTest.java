package no.bygdevekst.budget;

import static no.bygdevekst.budget.BudgetFixture.TERMS;
import static no.bygdevekst.budget.BudgetFixture.agreement;
import static no.bygdevekst.budget.BudgetFixture.hours;
import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;
import static no.bygdevekst.budget.BudgetFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.explain.ExplanationText;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class CostPlanTest {

    private final CostPlan table = CostPlan.of(
            agreement(),
            plan(
                    2025,
                    measure(
                            "T1",
                            "D1",
                            money(2025, "state", 300).withUse(FundUse.BUSINESS_SUPPORT),
                            money(2025, "state", 100),
                            money(2030, "state", 999).withUse(FundUse.EQUIPMENT)),
                    measure(
                            "T2",
                            "D9",
                            hours(2027, "municipality:5540", "0.5", "333.33"),
                            money(2026, "other:Sparebanken", 40).withUse(FundUse.PERSONNEL))),
            TERMS);

    @Test
    void aUseWithALineInThePeriodHasARowInTheOrderOfUses() {
        assertThat(table.rows().map(row -> row.heading().use()))
                .containsExactly(FundUse.PERSONNEL, FundUse.SERVICES, FundUse.BUSINESS_SUPPORT);
    }

    @Test
    void aRowHoldsTheStatesPartAndAllOfIt() {
        Figures services = table.rows().get(1).figures();
        assertThat(services.amounts(SourceColumn.STATE)).containsExactly(Nok.ofKroner(100), Nok.ZERO, Nok.ZERO);
        assertThat(services.totals()).containsExactly(Nok.ofKroner(100), Nok.ZERO, Nok.parse("166.67"));
        assertThat(services.sum()).isEqualTo(Nok.parse("266.67"));
        assertThat(table.total().sum()).isEqualTo(Nok.parse("606.67"));
    }

    @Test
    void theColumnsAreTheStatesPartAllOfItAndTheSum() {
        assertThat(table.columns().map(table.total()::amount))
                .containsExactly(
                        Nok.ofKroner(400),
                        Nok.ZERO,
                        Nok.ZERO,
                        Nok.ofKroner(400),
                        Nok.ofKroner(40),
                        Nok.parse("166.67"),
                        Nok.parse("606.67"));
    }

    @Test
    void aFigureIsExplainedByTheLinesOfTheUse() {
        assertThat(ExplanationText.of(table.total().explain(SourceColumn.STATE, 2025), Language.BOKMAL)
                        .replace('\u00A0', ' '))
                .isEqualTo("""
                        statlig medfinansiering i 2025 til alle tiltak: 400 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», «Handlingsplanen skal», punkt 2]
                          + statlig medfinansiering i 2025 til kjøp av tjenester: 100 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», «Handlingsplanen skal», punkt 2]
                            + kjøp av tjenester, staten (linje 2 i budsjettet til tiltak T1 «Tiltak T1»): 100 kr
                          + statlig medfinansiering i 2025 til bedriftsutvikling eller næringsstøtte: 300 kr [brevet, «Krav til arbeidet med og innholdet i handlingsplanene», «Handlingsplanen skal», punkt 2]
                            + bedriftsutvikling eller næringsstøtte, staten (linje 1 i budsjettet til tiltak T1 «Tiltak T1»): 300 kr
                        """);
    }
}

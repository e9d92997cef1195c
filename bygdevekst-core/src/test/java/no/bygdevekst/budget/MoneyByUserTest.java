package no.bygdevekst.budget;

import static no.bygdevekst.budget.BudgetFixture.TERMS;
import static no.bygdevekst.budget.BudgetFixture.agreement;
import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;
import static no.bygdevekst.budget.BudgetFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.explain.ExplanationText;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class MoneyByUserTest {

    private final MoneyByUser table = MoneyByUser.of(
            agreement(),
            plan(
                    2025,
                    measure(
                            "T1",
                            "D1",
                            state(2025, 1, "partner:unknown"),
                            state(2030, 999, "municipality:5542"),
                            state(2026, 2, "state"),
                            state(2026, 4, "partner:husbanken"),
                            money(2026, "other:Sparebanken", 999)
                                    .withSpentBy(Option.of(Party.parse("municipality:5542")))),
                    measure("T2", "D1", state(2027, 8, "municipality:1573"), money(2025, "state", 16)),
                    measure("T3", "D1", state(2025, 32, "partner:unknown"))),
            TERMS);

    @Test
    void municipalitiesStandFirstThenPartnersThenOthersInTheOrderOfTheirLines() {
        assertThat(table.rows().map(row -> row.heading().party()))
                .containsExactly(
                        Party.parse("municipality:5540"),
                        Party.parse("partner:husbanken"),
                        Party.parse("partner:unknown"),
                        Party.state(),
                        Party.parse("municipality:1573"));
    }

    @Test
    void theUserIsWhoSpendsElseTheResponsible() {
        assertThat(table.rows()
                        .map(row -> row.figures().amounts(SourceColumn.STATE).mkString(" ")))
                .containsExactly("16 0 0", "0 4 0", "33 0 0", "0 2 0", "0 0 8");
        assertThat(table.columns().map(table.total()::amount))
                .containsExactly(Nok.ofKroner(49), Nok.ofKroner(6), Nok.ofKroner(8), Nok.ofKroner(63));
    }

    @Test
    void aFigureIsExplainedByTheLinesThatTheUserUses() {
        assertThat(ExplanationText.of(
                                table.rows()
                                        .get(1)
                                        .figures()
                                        .explain(table.columns().last()),
                                Language.NYNORSK)
                        .replace('\u00A0', ' '))
                .isEqualTo("""
                        statleg medfinansiering i 2025–2027 som Husbanken brukar: 4 kr [brevet, «Rammer for arbeidet», avsnitt 3, setning 3]
                          + statleg medfinansiering i 2026 som Husbanken brukar: 4 kr [brevet, «Rammer for arbeidet», avsnitt 3, setning 3]
                            + kjøp av tenester, staten (linje 4 i budsjettet til tiltak T1 «Tiltak T1»): 4 kr
                        """);
    }

    private static BudgetLine state(int year, long kroner, String user) {
        return money(year, "state", kroner).withSpentBy(Option.of(Party.parse(user)));
    }
}

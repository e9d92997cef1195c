package no.bygdevekst.budget;

import static no.bygdevekst.budget.BudgetFixture.TERMS;
import static no.bygdevekst.budget.BudgetFixture.agreement;
import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;
import static no.bygdevekst.budget.BudgetFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** The two instalments of the year's table: of each grant, as approved, and nothing of what no grant pays. */
class YearInstalmentsTest {

    private static final Agreement TWO = agreement()
            .withStateGrants(Vector.of(StateGrant.of(2025, Nok.ofKroner(900)), StateGrant.of(2026, Nok.ofKroner(900))));

    private static final ActionPlan PLAN =
            plan(2026, measure("T1", "D1", of(2025, 5), of(2026, 7), of(2024, 100), money(2026, "state", 100)));

    private static BudgetLine of(int appropriationYear, int kroner) {
        return money(2026, "state", kroner).withAppropriationYear(Option.some(appropriationYear));
    }

    @Test
    void ofSeveralGrantsEachIsSplitAndWhatNoGrantPaysIsInNeither() {
        YearNeed need = YearNeed.of(TWO, PLAN, TERMS);

        assertThat(need.firstInstalment()).isEqualTo(Nok.ofKroner(3 + 5));
        assertThat(need.secondInstalment()).isEqualTo(Nok.ofKroner(2 + 2));
        assertThat(need.explainFirstInstalment().step().parts().map(YearInstalmentsTest::name))
                .containsExactly(
                        "første delutbetaling av tilskuddet for 2026 fra bevilgningen for 2025",
                        "første delutbetaling av tilskuddet for 2026 fra bevilgningen for 2026");
        assertExplains(need);
    }

    @Test
    void whatWasApprovedIsWhatIsSplit() {
        ActionPlan cut = plan(2026, measure("T1", "D1", money(2026, "state", 12)))
                .withApprovedGrants(Vector.of(ApprovedGrant.of(2026, Nok.ofKroner(8))));
        YearNeed need = YearNeed.of(agreement(), cut, TERMS);

        assertThat(need.firstInstalment()).isEqualTo(Nok.ofKroner(6));
        assertThat(need.secondInstalment()).isEqualTo(Nok.ofKroner(2));
        assertThat(need.explainFirstInstalment().step().parts().map(YearInstalmentsTest::name))
                .containsExactly("det departementet har godkjent av tilskuddet for 2026");
        assertExplains(need);
    }

    private static void assertExplains(YearNeed need) {
        assertThat(need.explainFirstInstalment().recomputed()).isEqualTo(need.firstInstalment());
        assertThat(need.explainSecondInstalment().recomputed()).isEqualTo(need.secondInstalment());
    }

    private static String name(Explanation explanation) {
        return explanation.what().in(Language.BOKMAL);
    }
}

package no.bygdevekst.revision;

import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;
import static no.bygdevekst.budget.BudgetFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.OtherSource;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import org.junit.jupiter.api.Test;

/** What the parties put in, in years that can still change. */
class ContributionTest {

    private static final ActionPlan PREVIOUS = plan(
            2025,
            measure("T1", "D1", money(2025, "other:A", 10), money(2026, "other:A", 20), money(2026, "other:B", 7)),
            measure("T1", "D1", money(2031, "other:A", 30)));

    @Test
    void allMeasuresCountInTheYearsThatAreOpen() {
        ActionPlan now = plan(2026, measure("T2", "D1", money(2025, "other:A", 99), money(2027, "other:A", 49)));
        ContributionChange change = of("A", now);
        assertThat(change).isEqualTo(new ContributionChange(2026, Nok.ofKroner(50), Nok.ofKroner(49)));
        assertThat(change.isCut()).isTrue();
    }

    @Test
    void inAPlanOfTheSameYearThatYearIsSettled() {
        ActionPlan now = plan(2025, measure("T2", "D1", money(2025, "other:A", 99), money(2026, "other:A", 50)));
        ContributionChange change = of("A", now);
        assertThat(change).isEqualTo(new ContributionChange(2026, Nok.ofKroner(50), Nok.ofKroner(50)));
        assertThat(change.isCut()).isFalse();
    }

    private static ContributionChange of(String source, ActionPlan now) {
        return Revision.between(PREVIOUS, now).contribution(Vector.of(new OtherSource(source)));
    }
}

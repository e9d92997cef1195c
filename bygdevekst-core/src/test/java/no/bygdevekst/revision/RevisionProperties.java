package no.bygdevekst.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.budget.BudgetArbitraries;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;

@Domain(BudgetArbitraries.class)
class RevisionProperties {

    @Property
    void aPlanHeldAgainstItselfHasNotChanged(@ForAll ActionPlan plan) {
        Revision same = Revision.between(plan, plan);
        assertThat(same.changes()).isEmpty();
        assertThat(same.added()).isEmpty();
        assertThat(same.gone()).isEmpty();
    }

    @Property
    void backwardsWhatWasAddedIsGoneAndEveryDifferenceHasTheOtherSign(
            @ForAll ActionPlan previous, @ForAll ActionPlan current) {
        Revision forth = Revision.between(previous, current);
        Revision back = Revision.between(current, previous);
        assertThat(back.gone()).isEqualTo(forth.added());
        assertThat(back.added()).isEqualTo(forth.gone());
        assertThat(back.changes().map(change -> change.measure() + " " + change.year() + " " + change.difference()))
                .containsExactlyInAnyOrderElementsOf(forth.changes()
                        .map(change -> change.measure() + " " + change.year() + " "
                                + change.difference().negated()));
    }

    @Property
    void theChangesOfAYearSumToTheChangeOfItsTotal(@ForAll ActionPlan previous, @ForAll ActionPlan current) {
        Revision revision = Revision.between(previous, current);
        Vector.rangeClosed(2023, 2028)
                .forEach(year -> assertThat(Nok.total(revision.changes()
                                .filter(change -> change.year() == year)
                                .map(StateChange::difference)))
                        .isEqualTo(revision.totalAfter(year).minus(revision.totalBefore(year))));
    }

    @Property
    void theOrderOfMeasuresMeansNothing(@ForAll ActionPlan previous, @ForAll ActionPlan current) {
        Vector<Measure> unlike = current.measures().distinctBy(Measure::id);
        Revision straight = Revision.between(previous, current.withMeasures(unlike));
        Revision turned = Revision.between(previous, current.withMeasures(unlike.reverse()));
        assertThat(turned.changes()).containsExactlyInAnyOrderElementsOf(straight.changes());
        assertThat(turned.gone()).isEqualTo(straight.gone());
    }
}

package no.bygdevekst.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;

@Domain(AnyPlanArbitraries.class)
class PlanComparisonProperties {

    @Property
    void aPlanIsNoOtherThanItself(@ForAll Submission submission) {
        PlanComparison same = PlanComparison.between(submission, submission);
        assertThat(same.edits().isEmpty()).isTrue();
        assertThat(same.state()).isEmpty();
        assertThat(same.bySubGoal()).isEmpty();
        assertThat(same.byMeasure()).isEmpty();
        assertThat(same.bySource()).isEmpty();
        assertThat(same.mustSign()).isEmpty();
    }

    @Property
    void whatChangedAppliedToTheOldPlanGivesTheNew(@ForAll Submission one, @ForAll Submission other) {
        ActionPlan before = unrepeated(one.plan());
        ActionPlan after = unrepeated(other.plan());
        PlanComparison comparison = compare(one, before, after);
        assertThat(unordered(comparison.edits().applyTo(before))).isEqualTo(unordered(after));
        assertThat(comparison.edits().applyTo(one.withPlan(before)).plan())
                .isEqualTo(comparison.edits().applyTo(before));
    }

    @Property
    void soDoesWhatChangedBetweenPlansThatAreMuchAlike(@ForAll Submission one, @ForAll Submission other) {
        ActionPlan before = unrepeated(one.plan());
        ActionPlan after = unrepeated(akin(before, unrepeated(other.plan())));
        Edits edits = compare(one, before, after).edits();
        assertThat(unordered(edits.applyTo(before))).isEqualTo(unordered(after));
    }

    /** Another plan whose measures, lines and activities are known by the same ids, years, sources, uses and titles. */
    private static ActionPlan akin(ActionPlan plan, ActionPlan other) {
        Vector<Measure> shared =
                plan.measures().zip(other.measures()).map(pair -> akin(pair._1, pair._2.withId(pair._1.id())));
        return other.withMeasures(
                shared.appendAll(other.measures().drop(shared.size())).reverse());
    }

    private static Measure akin(Measure measure, Measure other) {
        return other.withBudget(measure.budget()
                        .zip(other.budget())
                        .filter(pair -> pair._1.isState() == pair._2.isState())
                        .map(pair -> pair._1
                                .withContribution(pair._2.contribution())
                                .withDescription(pair._2.description())
                                .withException(pair._2.exception()))
                        .reverse())
                .withActivities(measure.activities()
                        .zip(other.activities())
                        .map(pair -> pair._2.withTitle(pair._1.title()))
                        .append(Activity.of("Oppstart", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1))));
    }

    @Property
    void backwardsWhatWasAddedIsGone(@ForAll Submission one, @ForAll Submission other) {
        ActionPlan before = unrepeated(one.plan());
        ActionPlan after = unrepeated(other.plan());
        Edits forth = compare(one, before, after).edits();
        Edits back = compare(one, after, before).edits();
        assertThat(count(back, Edit.Kind.ADDED)).isEqualTo(count(forth, Edit.Kind.GONE));
        assertThat(count(back, Edit.Kind.CHANGED)).isEqualTo(count(forth, Edit.Kind.CHANGED));
    }

    @Property
    void theSumsDifferByAsMuchWhicheverWayTheyAreTaken(@ForAll Submission one, @ForAll Submission other) {
        PlanComparison comparison = compare(one, one.plan(), other.plan());
        Nok inAll = Nok.total(comparison.state().map(YearChange::difference));
        assertThat(Nok.total(comparison.bySubGoal().map(SumChange::difference))).isEqualTo(inAll);
        assertThat(Nok.total(comparison.byMeasure().map(SumChange::difference))).isEqualTo(inAll);
    }

    @Property(tries = 200)
    void everyEditHasWords(@ForAll Submission one, @ForAll Submission other) {
        PlanComparison comparison = compare(one, one.plan(), other.plan());
        comparison.edits().all().forEach(edit -> {
            for (Language language : Language.values()) {
                assertThat(edit.phrase(comparison.parties()).in(language)).isNotBlank();
            }
        });
    }

    private static PlanComparison compare(Submission document, ActionPlan before, ActionPlan after) {
        return PlanComparison.between(document.withPlan(before), document.withPlan(after));
    }

    private static int count(Edits edits, Edit.Kind kind) {
        return edits.all().count(edit -> edit.kind() == kind);
    }

    private static ActionPlan unrepeated(ActionPlan plan) {
        return plan.withMeasures(plan.measures().distinctBy(Measure::id));
    }

    private static ActionPlan unordered(ActionPlan plan) {
        return plan.withPreparedBy(sorted(plan.preparedBy()))
                .withSteeringGroup(sorted(plan.steeringGroup()))
                .withContributionsClarified(sorted(plan.contributionsClarified()))
                .withMeasures(plan.measures().sortBy(Measure::id).map(PlanComparisonProperties::unordered));
    }

    private static Measure unordered(Measure measure) {
        return measure.withParticipants(sorted(measure.participants()))
                .withAgreedBy(sorted(measure.agreedBy()))
                .withActivities(measure.activities().sortBy(Object::toString))
                .withBudget(measure.budget().sortBy(Object::toString));
    }

    private static Vector<Party> sorted(Vector<Party> parties) {
        return parties.sortBy(Object::toString);
    }
}

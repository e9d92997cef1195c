package no.bygdevekst.evaluation;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.PartialLine;

/**
 * A budget line that is lacking, or that stands in a place of a table where it may not belong. What is none is not
 * known.
 *
 * @param measure the measure among those that are left, none where it is taken out itself
 * @param subGoal the sub-goal that the measure is listed under
 * @param year the line's year
 * @param source the line's source
 * @param use what it is used for
 * @param user who uses the money
 * @param hours whether it may be own effort in hours
 * @param column whether it is in doubt what it brings of each source
 * @param lost whether it is taken out
 */
record Doubt(
        Option<Integer> measure,
        Option<SubGoalId> subGoal,
        Option<Integer> year,
        Option<FundingSource> source,
        Option<FundUse> use,
        Option<Party> user,
        boolean hours,
        boolean column,
        boolean lost) {

    /** The lines that are taken out, and those of whose members one that the tables need is as absent. */
    static Vector<Doubt> of(ActionPlan plan, Gaps gaps) {
        Vector<Doubt> lost = gaps.lostLines().map(line -> of(line, plan, gaps, true));
        return lost.appendAll(gaps.linesLacking(BudgetLineMember.IN_KIND, BudgetLineMember.SPENT_BY)
                .map(line -> of(line, plan, gaps, false)));
    }

    private static Doubt of(PartialLine line, ActionPlan plan, Gaps gaps, boolean lost) {
        Option<Place> at = line.place().path().find(step -> step.position().isDefined());
        Option<Integer> measure = at.flatMap(place -> gaps.indexOf(place));
        Option<Measure> of = measure.map(plan.measures()::get);
        return new Doubt(
                measure,
                of.flatMap(each -> listedUnder(at.get(), each, gaps)),
                line.year(),
                line.source(),
                line.use(),
                of.flatMap(each -> user(line, each, gaps)),
                line.hours(),
                lost || gaps.places().contains(line.place().at(BudgetLineMember.IN_KIND)),
                lost);
    }

    /** The sub-goal that a measure is listed under, where that could be read. */
    static Option<SubGoalId> listedUnder(Place measure, Measure value, Gaps gaps) {
        Place subGoals = measure.at(MeasureMember.SUB_GOALS);
        return Option.when(
                !gaps.places().contains(subGoals) && !gaps.places().contains(subGoals.at(0)), value::listedUnder);
    }

    private static Option<Party> user(PartialLine line, Measure measure, Gaps gaps) {
        return gaps.places().contains(line.place().at(BudgetLineMember.SPENT_BY))
                ? Option.none()
                : line.spentBy().orElse(Option.some(measure.responsible()));
    }

    boolean isIn(Vector<Integer> years) {
        return year.forAll(years::contains);
    }

    boolean isOf(int measureIndex) {
        return measure.contains(measureIndex);
    }

    boolean mayBeUnder(SubGoalId id) {
        return subGoal.forAll(id::equals);
    }

    boolean mayBeFor(FundUse other) {
        return use.forAll(other::equals);
    }

    boolean mayBeUsedBy(Party party) {
        return user.forAll(party::equals);
    }

    boolean mayBeFrom(FundingSource other) {
        return source.forAll(other::equals);
    }

    /** Whether it may be money of the state whose user is not known for certain, or that is lacking. */
    boolean isOfUsers() {
        return mayBeFrom(Party.state()) && (lost || user.isEmpty());
    }
}

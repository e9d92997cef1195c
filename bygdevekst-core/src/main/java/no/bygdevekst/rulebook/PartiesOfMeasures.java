package no.bygdevekst.rulebook;

import io.vavr.Lazy;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.MeasureParties;
import no.bygdevekst.terms.Involvement;

/** Which parties have a part in each measure of a plan, by a reading of {@link Involvement}. */
final class PartiesOfMeasures {

    private final Vector<Measure> measures;
    private final Parties parties;
    private final Involvement involvement;
    private final Lazy<Vector<Vector<Party>>> involved;
    private final Lazy<Vector<Vector<Party>>> engaged;
    private final Lazy<Set<Party>> inAny;

    PartiesOfMeasures(ActionPlan plan, Parties parties, Involvement involvement) {
        this.measures = plan.measures();
        this.parties = parties;
        this.involvement = involvement;
        this.involved = Lazy.of(() -> ofEach(MeasureParties::involved));
        this.inAny = Lazy.of(this::inAny);
        this.engaged = Lazy.of(() -> measures.exists(measure -> hasLineBefore(plan.year(), measure))
                ? ofEach(measure -> MeasureParties.engaged(measure, plan.year()))
                : involved.get());
    }

    Vector<Party> involved(int index) {
        return involved.get().get(index);
    }

    boolean isInvolved(Party party) {
        return inAny.get().contains(party);
    }

    Vector<Party> engaged(int index) {
        return engaged.get().get(index);
    }

    private Set<Party> inAny() {
        List<FundingSource> named = new ArrayList<>();
        measures.forEach(measure -> MeasureParties.involved(measure).forEach(named::add));
        return parties.inOrder(named).toJavaSet();
    }

    private static boolean hasLineBefore(int year, Measure measure) {
        return measure.budget().exists(line -> line.year() < year);
    }

    private Vector<Vector<Party>> ofEach(Function<Measure, Vector<FundingSource>> named) {
        return switch (involvement) {
            case BY_MEASURE -> measures.map(measure -> parties.inOrder(named.apply(measure)));
            case BY_SUB_GOAL -> {
                Map<SubGoalId, Vector<Party>> listed = measures.groupBy(Measure::listedUnder)
                        .mapValues(together -> parties.inOrder(together.flatMap(named)));
                yield measures.map(measure -> listed.get(measure.listedUnder()).get());
            }
        };
    }
}

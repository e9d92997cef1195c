package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.revision.FirstPlan;

/** What makes payments impossible and amounts alone do not tell, whether or not a rulebook has its rule. */
final class PlanImpediments {

    private PlanImpediments() {}

    static Vector<Impediment> of(CaseFile file) {
        return settledYearsChanged(file).appendAll(grantsBeforeFirstPlan(file.plan(), file.annualGrants()));
    }

    private static Vector<Impediment> settledYearsChanged(CaseFile file) {
        return file.revision()
                .toVector()
                .flatMap(revision -> revision.settledYearsChanged()
                        .map(year -> new Impediment.SettledYearChanged(
                                year, revision.totalBefore(year), revision.totalAfter(year))));
    }

    private static Vector<Impediment> grantsBeforeFirstPlan(ActionPlan plan, AnnualGrants grants) {
        return FirstPlan.asksForThePast(plan)
                ? grants.inOrder()
                        .filter(grant -> grant.year() < plan.year())
                        .map((AnnualGrant grant) -> new Impediment.GrantBeforeFirstPlan(grant, plan.year()))
                : Vector.empty();
    }
}

package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import no.bygdevekst.payment.AnnualGrant;
import no.bygdevekst.payment.AnnualGrants;
import no.bygdevekst.payment.Commitment;
import no.bygdevekst.payment.Impediment;
import no.bygdevekst.payment.Impediments;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.revision.FirstPlan;

/** What makes a payment plan of a submission impossible: in its amounts, and in what its plan asks for anew. */
final class PlanImpediments {

    private PlanImpediments() {}

    /** Each impediment once, whether or not a rulebook has its rule: of the amounts, then of the plan. */
    static Vector<Impediment> of(CaseFile file) {
        AnnualGrants grants = file.annualGrants();
        return Impediments.of(Commitment.of(file.agreement()), grants, file.status(), file.reports(), file.terms())
                .appendAll(settledYearsChanged(file))
                .appendAll(grantsBeforeFirstPlan(file.plan(), grants));
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

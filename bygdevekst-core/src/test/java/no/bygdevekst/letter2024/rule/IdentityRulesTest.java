package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;

import io.vavr.collection.Vector;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;

/** Cases of {@link IdentityRules}. */
final class IdentityRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return Vector.of(
                RuleCase.of(
                                "A01",
                                "two measures with the same id",
                                plan(plan -> plan.withMeasures(plan.measures().append(GoodPlan.housing()))),
                                "/plan/measures/2/id")
                        .mendedBy(plan(lastMeasureAs("T3"))),
                RuleCase.of(
                        "A01",
                        "a municipality, a partner, a sub-goal and a grant twice, one of them three times",
                        agreement(a -> a.withMunicipalities(a.municipalities()
                                        .append(a.municipalities().get(0)))
                                .withPartners(a.partners()
                                        .append(a.partners().get(1))
                                        .append(a.partners().get(1)))
                                .withSubGoals(a.subGoals().prepend(a.subGoals().get(1)))
                                .withStateGrants(a.stateGrants().append(StateGrant.of(2025, Nok.ofKroner(1))))),
                        "/agreement/municipalities/2/number",
                        "/agreement/partners/4/id",
                        "/agreement/partners/5/id",
                        "/agreement/subGoals/2/id",
                        "/agreement/stateGrants/1/appropriationYear"),
                RuleCase.of(
                                "A01",
                                "a measure may have the id of a sub-goal",
                                plan(lastMeasureAs("T1")),
                                "/plan/measures/1/id")
                        .mendedBy(plan(lastMeasureAs("D1"))));
    }

    private static UnaryOperator<ActionPlan> lastMeasureAs(String id) {
        return plan -> plan.withMeasures(
                plan.measures().update(plan.measures().size() - 1, measure -> measure.withId(MeasureId.of(id))));
    }
}

package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;

/** The cases of all rules. */
public final class RuleCases {

    private RuleCases() {}

    public static Vector<RuleCase> all() {
        return Vector.of(
                        GoalRuleCases.cases(),
                        GrantFrameRuleCases.cases(),
                        ScopeRuleCases.cases(),
                        RestrictionRuleCases.cases(),
                        BusinessRuleCases.cases(),
                        ExceptionRuleCases.cases(),
                        SchemeRuleCases.cases(),
                        ReportRuleCases.cases(),
                        PaymentRuleCases.cases(),
                        RevisionRuleCases.cases(),
                        ChangeRuleCases.cases())
                .flatMap(cases -> cases);
    }
}

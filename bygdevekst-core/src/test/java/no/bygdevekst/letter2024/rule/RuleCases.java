package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;

/** The cases of all rules. */
public final class RuleCases {

    private RuleCases() {}

    public static Vector<RuleCase> all() {
        return Vector.of(
                        IdentityRuleCases.cases(),
                        AgreementRuleCases.cases(),
                        DateRuleCases.cases(),
                        PeriodRuleCases.cases(),
                        GoalRuleCases.cases(),
                        ContentRuleCases.cases(),
                        PreparationRuleCases.cases(),
                        ParticipationRuleCases.cases(),
                        ConsentRuleCases.cases(),
                        CriterionRuleCases.cases(),
                        CostRuleCases.cases(),
                        OwnEffortRuleCases.cases(),
                        GrantFrameRuleCases.cases(),
                        PayingGrantRuleCases.cases(),
                        ApprovedGrantRuleCases.cases(),
                        ScopeRuleCases.cases(),
                        RestrictionRuleCases.cases(),
                        BusinessRuleCases.cases(),
                        ExceptionRuleCases.cases(),
                        SchemeRuleCases.cases(),
                        ReportRuleCases.cases(),
                        ReportDateRuleCases.cases(),
                        PaymentRuleCases.cases(),
                        PaidRuleCases.cases(),
                        RevisionRuleCases.cases(),
                        FirstPlanRuleCases.cases(),
                        ChangeRuleCases.cases(),
                        SubGoalRuleCases.cases(),
                        OwnContributionRuleCases.cases())
                .flatMap(cases -> cases);
    }
}

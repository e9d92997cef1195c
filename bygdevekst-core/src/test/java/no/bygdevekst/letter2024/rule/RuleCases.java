package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;

/** The cases of all rules. */
public final class RuleCases {

    private RuleCases() {}

    public static Vector<RuleCase> all() {
        return Vector.<RuleCasesTest>of(
                        new IdentityRulesTest(),
                        new AgreementRulesTest(),
                        new DateRulesTest(),
                        new PeriodRulesTest(),
                        new GoalRulesTest(),
                        new ContentRulesTest(),
                        new PreparationRulesTest(),
                        new ParticipationRulesTest(),
                        new ConsentRulesTest(),
                        new CriterionRulesTest(),
                        new CostRulesTest(),
                        new OwnEffortRulesTest(),
                        new GrantFrameRulesTest(),
                        new PayingGrantRulesTest(),
                        new ApprovedGrantRulesTest(),
                        new ScopeRulesTest(),
                        new RestrictionRulesTest(),
                        new BusinessRulesTest(),
                        new ExceptionRulesTest(),
                        new SchemeRulesTest(),
                        new ReportRulesTest(),
                        new ReportDateRulesTest(),
                        new PaymentRulesTest(),
                        new PaidRulesTest(),
                        new RevisionRulesTest(),
                        new FirstPlanRulesTest(),
                        new ChangeRulesTest(),
                        new SubGoalRulesTest(),
                        new OwnContributionRulesTest())
                .flatMap(RuleCasesTest::cases);
    }
}

package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;

/** The rules that follow from the ministry's letter of 2024, and those that any plan document needs. */
public final class LetterRules {

    private LetterRules() {}

    /**
     * All rules of the letter.
     *
     * @return a rulebook with the default readings
     */
    public static Rulebook rulebook() {
        return Rulebook.of(Vector.of(
                        IdentityRules.rules(),
                        AgreementRules.rules(),
                        DateRules.rules(),
                        PeriodRules.rules(),
                        GoalRules.rules(),
                        ContentRules.rules(),
                        PreparationRules.rules(),
                        ParticipationRules.rules(),
                        ConsentRules.rules(),
                        CriterionRules.rules(),
                        CostRules.rules(),
                        OwnEffortRules.rules(),
                        GrantFrameRules.rules(),
                        PayingGrantRules.rules(),
                        ApprovedGrantRules.rules(),
                        ScopeRules.rules(),
                        RestrictionRules.rules(),
                        BusinessRules.rules(),
                        ExceptionRules.rules(),
                        SchemeRules.rules(),
                        ReportRules.rules(),
                        ReportDateRules.rules(),
                        PaymentRules.rules(),
                        PaidRules.rules(),
                        RevisionRules.rules(),
                        FirstPlanRules.rules(),
                        ChangeRules.rules(),
                        SubGoalRules.rules(),
                        OwnContributionRules.rules())
                .flatMap(rules -> rules)
                .sortBy(Rule::id));
    }
}

package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;

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
                        GoalRules.rules(),
                        GrantFrameRules.rules(),
                        ScopeRules.rules(),
                        RestrictionRules.rules(),
                        BusinessRules.rules(),
                        ExceptionRules.rules(),
                        SchemeRules.rules(),
                        ReportRules.rules(),
                        PaymentRules.rules(),
                        RevisionRules.rules(),
                        ChangeRules.rules())
                .flatMap(rules -> rules));
    }
}

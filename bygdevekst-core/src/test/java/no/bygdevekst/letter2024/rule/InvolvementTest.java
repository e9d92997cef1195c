package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.terms.Involvement;
import org.junit.jupiter.api.Test;

class InvolvementTest {

    /** Both measures under one sub-goal; the county authority pays for the second only. */
    private static final Submission ONE_SUB_GOAL = RuleCase.measure(
                    1, measure -> measure.withSubGoals(Vector.of(SubGoalId.of("D1"))))
            .apply(GoodPlan.submission());

    @Test
    void byMeasureAPartyNeedsToAgreeToItsOwnMeasuresOnly() {
        assertThat(notAgreed(Involvement.BY_MEASURE)).isEmpty();
    }

    @Test
    void bySubGoalAPartyNeedsToAgreeToAllMeasuresUnderIt() {
        assertThat(notAgreed(Involvement.BY_SUB_GOAL)).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString("/plan/measures/0/agreedBy");
            assertThat(finding.subject()).containsExactly("T1", GoodPlan.COUNTY.toString());
        });
    }

    private static Vector<Finding> notAgreed(Involvement involvement) {
        return LetterRules.rulebook()
                .findings(CaseFile.of(ONE_SUB_GOAL, TestTerms.TERMS.withInvolvement(involvement)))
                .filter(finding -> finding.rule().equals(RuleId.of("B10")));
    }
}

package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.terms.Involvement;

/** What the two readings of whose agreement a measure needs have in common. */
@Domain(AnyPlanArbitraries.class)
class InvolvementProperties {

    private static final RuleId B10 = RuleId.of("B10");

    @Property
    void bySubGoalMayAskMoreOfAMeasureAndNothingElse(@ForAll Submission submission) {
        Vector<Finding> byMeasure = findings(Involvement.BY_MEASURE, submission);
        Vector<Finding> bySubGoal = findings(Involvement.BY_SUB_GOAL, submission);
        assertThat(bySubGoal).containsAll(byMeasure);
        assertThat(bySubGoal.removeAll(byMeasure))
                .allMatch(finding -> finding.rule().equals(B10));
    }

    private static Vector<Finding> findings(Involvement involvement, Submission submission) {
        return Letter2024.rulebook()
                .findings(CaseFile.of(submission, Letter2024.terms().withInvolvement(involvement)))
                .map(finding -> finding.withNumber(1));
    }
}

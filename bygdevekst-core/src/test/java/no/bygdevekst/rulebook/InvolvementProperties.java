package no.bygdevekst.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rule.Finding;
import no.bygdevekst.rule.RuleId;

/** What the two readings of whose agreement a measure needs have in common. */
@Domain(AnyPlanArbitraries.class)
class InvolvementProperties {

    private static final RuleId B10 = RuleId.of("B10");
    private static final Rulebook BY_MEASURE = Letter2024.rulebook();
    private static final Rulebook BY_SUB_GOAL = BY_MEASURE.withReading(Involvement.BY_SUB_GOAL);

    @Property
    void bySubGoalMayAskMoreOfAMeasureAndNothingElse(@ForAll Submission submission) {
        Vector<Finding> byMeasure = findings(BY_MEASURE, submission);
        Vector<Finding> bySubGoal = findings(BY_SUB_GOAL, submission);
        assertThat(bySubGoal).containsAll(byMeasure);
        assertThat(bySubGoal.removeAll(byMeasure))
                .allMatch(finding -> finding.rule().equals(B10));
    }

    private static Vector<Finding> findings(Rulebook book, Submission submission) {
        return book.findings(book.open(submission, Letter2024.terms()));
    }
}

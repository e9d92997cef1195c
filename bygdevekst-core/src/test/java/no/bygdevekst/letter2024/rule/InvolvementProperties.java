package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.terms.Involvement;

/** What the two readings of whose agreement a measure needs have in common. */
@Domain(AnyPlanArbitraries.class)
class InvolvementProperties {

    private static final Vector<RuleId> ON_PARTIES =
            Vector.of("B08", "B10", "B13", "B23", "B24").map(RuleId::of);

    @Property
    void bySubGoalMayAskMoreOfAMeasureAndNothingElse(@ForAll Submission submission) {
        Vector<Known> byMeasure = findings(Involvement.BY_MEASURE, submission);
        Vector<Known> bySubGoal = findings(Involvement.BY_SUB_GOAL, submission);
        assertThat(bySubGoal).containsAll(byMeasure);
        assertThat(bySubGoal.removeAll(byMeasure)).allMatch(finding -> ON_PARTIES.contains(finding.rule()));
    }

    /** A finding without its words: how many measures a partner is in may differ. */
    private record Known(RuleId rule, Place place, Vector<String> subject) {}

    private static Vector<Known> findings(Involvement involvement, Submission submission) {
        return Letter2024.rulebook()
                .findings(CaseFile.of(submission, Letter2024.terms().withInvolvement(involvement)))
                .map(finding -> new Known(finding.rule(), finding.place(), finding.subject()));
    }
}

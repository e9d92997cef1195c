package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class PlannersOrderTest {

    private static final Subject SUBJECT = Samples.subject("utkast-med-mangler", Language.ENGLISH);

    @Test
    void everyFindingStandsOnceInTheOrderOfThePage() {
        assertThat(PlannersOrder.of(SUBJECT).flatMap(PlannersOrder.Group::findings))
                .containsExactlyInAnyOrderElementsOf(SUBJECT.evaluation().findings());
        assertThat(PlannersOrder.of(SUBJECT).map(PlannersOrder.Group::findings))
                .allMatch(findings -> !findings.isEmpty());
        assertThat(PlannersOrder.of(SUBJECT).map(PlannersOrder.Group::heading))
                .containsSubsequence("The agreement", "The plan as a whole");
    }

    @Test
    void itSaysWhatStandsBesideAFinding() {
        var finding = SUBJECT.evaluation().findings().head();
        assertThat(PlannersOrder.severity(SUBJECT, finding)).isIn("Error", "Warning", "Advice");
        assertThat(PlannersOrder.notes(SUBJECT, finding)).allMatch(note -> note.startsWith("Source: "));
        assertThat(PlannersOrder.verdict(SUBJECT)).startsWith("The plan cannot be submitted");
    }
}

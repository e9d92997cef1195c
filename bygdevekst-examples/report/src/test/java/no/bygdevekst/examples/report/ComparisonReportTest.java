package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.plan.Submission;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class ComparisonReportTest {

    private static final Submission SUBMISSION = Samples.read("utkast-manglar");

    @Test
    void theSumsStandUnderTheChanges() {
        PlanComparison comparison = PlanComparison.withPrevious(SUBMISSION).get();
        assertThat(ComparisonReport.of(comparison, Language.NYNORSK).text())
                .containsSubsequence("Endringar", "Alle tiltak, i eit år som er godkjent", "Må skrive under på nytt");
    }

    @Test
    void nothingIsSaidOfSumsThatAreAsTheyWere() {
        PlanComparison same = PlanComparison.between(SUBMISSION, SUBMISSION);
        assertThat(ComparisonReport.of(same, Language.ENGLISH).text())
                .contains("Nothing has changed.")
                .doesNotContain("Sums", "sign again");
    }
}

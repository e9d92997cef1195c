package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.terms.EstimateMatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the two readings of when an estimate is met find; the first measure's budget is 1 930 000 kroner. */
class EstimateMatchRulesTest {

    @ParameterizedTest
    @CsvSource({
        "1930000, ''",
        "1930000.01, C05",
        "1929999.99, C06",
    })
    void toTheOreADifferenceIsADifference(String estimate, String rule) {
        assertThat(found(estimate, EstimateMatch.EXACT)).isEqualTo(rule);
        assertThat(found(estimate, EstimateMatch.WITHIN_ONE_PER_CENT)).isEmpty();
    }

    private static String found(String estimate, EstimateMatch reading) {
        Submission submission = measure(0, m -> m.withEstimatedCost(Option.of(Nok.parse(estimate))))
                .apply(GoodPlan.submission());
        return LetterRules.rulebook()
                .findings(CaseFile.of(submission, TestTerms.TERMS.withEstimateMatch(reading)))
                .map(finding -> finding.rule().value())
                .mkString(", ");
    }
}

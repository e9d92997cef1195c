package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class LetterRulesTest {

    private static final Rulebook BOOK = LetterRules.rulebook();

    @Test
    void theGoodPlanHasNoFindings() {
        assertThat(BOOK.findings(CaseFile.of(GoodPlan.submission(), TestTerms.TERMS)))
                .isEmpty();
    }

    @Test
    void everyRuleHasACase() {
        assertThat(RuleCases.all().map(RuleCase::rule).toJavaSet())
                .containsExactlyInAnyOrderElementsOf(BOOK.rules().map(Rule::id));
    }
}

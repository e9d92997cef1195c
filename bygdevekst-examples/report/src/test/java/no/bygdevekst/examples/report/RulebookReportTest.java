package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulebookReportTest {

    private static final Rulebook RULEBOOK = Letter2024.rulebook();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleIsShownInOrder(Language language) {
        assertThat(RulebookReport.of(RULEBOOK, language).text())
                .containsSubsequence(RULEBOOK.rules()
                        .map(rule -> "\n" + rule.id() + " " + rule.severity().in(language) + ": "));
    }

    @Test
    void aRuleIsShownWithItsWordsSourceAndReadings() {
        assertThat(RulebookReport.of(RULEBOOK, Language.ENGLISH).text().replace('\u00A0', ' '))
                .contains("""
                            Source           the letter, “Rammer for arbeidet”, paragraph 3, sentence 2
                            Read as          the years are counted from the year after the appropriation
                            Alternative      the appropriation year is the first of the years
                        """);
    }
}

package no.bygdevekst.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import no.bygdevekst.examples.CommandRun;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleIsShownInOrder(Language language) {
        CommandRun run = CommandRun.of("rules", "--lang", language.code());
        assertThat(run.out())
                .containsSubsequence(Letter2024.rulebook()
                        .rules()
                        .map(rule -> "\n" + rule.id() + " " + rule.severity().in(language) + ": "));
        assertThat(run.status()).isZero();
    }

    @Test
    void aRuleIsShownWithItsWordsSourceAndReadings() {
        assertThat(CommandRun.of("rules", "--lang", "en").out().replace('\u00A0', ' '))
                .contains("""
                            Source           the letter, frame, paragraph 3, sentence 2
                            Read as          the years are counted from the year after the appropriation
                            Alternative      the appropriation year is the first of the years
                        """);
    }

    @Test
    void asJsonEveryRuleHasItsTextsInThreeLanguages() {
        JsonNode document =
                new JsonMapper().readTree(CommandRun.of("rules", "--json").out());
        assertThat(document.get("format").asString()).isEqualTo("bygdevekst-rules/1");
        for (Rule rule : Letter2024.rulebook().rules()) {
            JsonNode written =
                    document.get("rules").get(Letter2024.rulebook().rules().indexOf(rule));
            assertThat(written.get("id").asString()).isEqualTo(rule.id().value());
            for (Language language : Language.values()) {
                assertThat(written.get("wrong").get(language.code()).asString())
                        .isEqualTo(rule.text().wrong().text().in(language));
            }
        }
        assertThat(document.get("rules")).hasSize(Letter2024.rulebook().rules().size());
    }
}

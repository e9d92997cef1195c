package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.bygdevekst.fixture.Golden;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    @Test
    void thePageIsWhatTheRulesSay() throws IOException {
        Golden.hold(Path.of("RULES.md"), RulesPage.markdown());
    }

    @Test
    void everyIdIsRegisteredAndNoRetiredOneIsUsed() throws IOException {
        Seq<String> ids = LetterRules.rulebook().rules().map(rule -> rule.id().value());

        assertThat(ids).isEqualTo(registered("in use"));
        assertThat(ids).doesNotContainAnyElementsOf(registered("retired"));
    }

    private static Seq<String> registered(String status) throws IOException {
        return List.ofAll(Files.readAllLines(Path.of("src/test/resources/rule-ids.txt")))
                .filter(line -> line.endsWith(" " + status))
                .map(line -> line.substring(0, line.indexOf(' ')));
    }
}

package no.bygdevekst.letter2024.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Path;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.Golden;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.source.Citation;
import org.junit.jupiter.api.Test;

class LetterPageTest {

    @Test
    void thePageIsWhatTheDemandsSay() throws IOException {
        Golden.hold(Path.of("LETTER.md"), LetterPage.markdown());
    }

    @Test
    void aRuleMeetsExactlyTheDemandsThatItCites() {
        assertThat(Letter2024.demands().flatMap(LetterPageTest::rulesThatMeet).toJavaSet())
                .containsExactlyInAnyOrderElementsOf(Letter2024.rulebook()
                        .rules()
                        .flatMap(rule -> rule.citations().map(each -> pair(each, rule.id()))));
    }

    private static Vector<Tuple2<String, String>> rulesThatMeet(Demand demand) {
        return demand.metBy().filter(name -> !name.contains(".")).map(name -> pair(demand.citation(), RuleId.of(name)));
    }

    private static Tuple2<String, String> pair(Citation citation, RuleId rule) {
        return Tuple.of(citation.toString(), rule.value());
    }
}

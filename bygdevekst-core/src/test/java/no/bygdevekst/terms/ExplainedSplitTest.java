package no.bygdevekst.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.money.Nok;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import org.junit.jupiter.api.Test;

class ExplainedSplitTest {

    private static final Explanation GRANT =
            Explanation.given(Phrase.of("tilskuddet", "tilskotet", "the grant"), Nok.parse("1001.50"));

    private static final ExplainedSplit SPLIT = new ExplainedSplit(TestTerms.TERMS, 2026, Option.none(), GRANT);

    @Test
    void theFirstIsTheShareRoundedAndTheSecondWhatRemains() {
        assertThat(SPLIT.first().figure()).isEqualTo(Nok.ofKroner(751));
        assertThat(SPLIT.second().figure()).isEqualTo(Nok.parse("250.50"));
        assertThat(new GrantSplit(SPLIT.first().recomputed(), SPLIT.second().recomputed()))
                .isEqualTo(TestTerms.TERMS.split(GRANT.figure()));
    }

    @Test
    void theFirstNamesItsReadingAndBothTheSourceOfTheTerms() {
        Citation other = TestTerms.SOURCE.cite("restrictions", "¶2");
        ExplainedSplit elsewhere = new ExplainedSplit(
                TestTerms.TERMS.withSources(TestTerms.SOURCES.withSplit(other)), 2026, Option.none(), GRANT);
        assertThat(elsewhere.first().readings()).containsExactly(FirstInstalmentRounding.DOWN);
        assertThat(elsewhere.first().citations()).containsExactly(other);
        assertThat(elsewhere.second().citations()).containsExactly(other);
    }

    @Test
    void ofSeveralGrantsTheWordsNameTheAppropriation() {
        ExplainedSplit ofOne = new ExplainedSplit(TestTerms.TERMS, 2026, Option.of(2025), GRANT);
        assertThat(SPLIT.first().what().in(Language.BOKMAL)).isEqualTo("første delutbetaling av tilskuddet for 2026");
        assertThat(ofOne.first().what().in(Language.NYNORSK))
                .isEqualTo("første delutbetaling av tilskotet for 2026 frå løyvinga for 2025");
        assertThat(ofOne.second().what().in(Language.ENGLISH))
                .isEqualTo("the second instalment of the grant for 2026 from the appropriation of 2025");
    }
}

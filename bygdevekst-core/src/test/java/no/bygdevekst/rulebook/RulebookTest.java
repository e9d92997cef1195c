package no.bygdevekst.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.letter2024.rule.LetterRules;
import no.bygdevekst.letter2024.rule.RuleCases;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** Rulebooks as values: each change makes another, and refuses what it cannot mean. */
class RulebookTest {

    private static final Rulebook BOOK = LetterRules.rulebook();
    private static final RuleId B07 = RuleId.of("B07");
    private static final RuleId UNKNOWN = RuleId.of("Z99");

    @Test
    void toLeaveARuleOutMakesAnotherBook() {
        assertThat(BOOK.without(B07).rule(B07)).isEmpty();
        assertThat(BOOK.without(B07).rules()).hasSize(BOOK.rules().size() - 1);
        assertThat(BOOK.rule(B07)).isNotEmpty();
    }

    @Test
    void anotherSeverityLeavesTheRuleItsPlaceItsWordsAndItsSources() {
        Rulebook milder = BOOK.withSeverity(B07, Severity.WARNING);
        Rule rule = milder.rule(B07).get();
        assertThat(rule).hasToString("B07 WARNING");
        assertThat(rule.text()).isEqualTo(BOOK.rule(B07).get().text());
        assertThat(rule.citations()).isEqualTo(BOOK.rule(B07).get().citations());
        assertThat(rule.readings()).isEqualTo(BOOK.rule(B07).get().readings());
        assertThat(milder.rules().map(Rule::id)).isEqualTo(BOOK.rules().map(Rule::id));
    }

    @Test
    void aHostsRuleStandsLast() {
        assertThat(BOOK.with(HostRule.EVERY_MEASURE).rules().last()).isEqualTo(HostRule.EVERY_MEASURE);
    }

    @Test
    void aHostsRuleNeedsANamespaceOfItsOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.with(BOOK.rule(B07).get()))
                .withMessageContainingAll("B07", "acme:X01");
    }

    @Test
    void anIdStandsForOneRule() {
        Rulebook book = BOOK.with(HostRule.EVERY_MEASURE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.with(HostRule.EVERY_MEASURE))
                .withMessageContaining("acme:X01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rulebook.of(BOOK.rules().append(BOOK.rules().head())))
                .withMessageContaining("A01");
    }

    @Test
    void aRuleLeftOutCanBeReplacedByAHostsOwnOfTheSameId() {
        Rulebook book = BOOK.with(HostRule.EVERY_MEASURE);
        assertThat(book.without(HostRule.EVERY_MEASURE.id())
                        .with(HostRule.EVERY_MEASURE)
                        .rules())
                .isEqualTo(book.rules());
    }

    @Test
    void anUnknownIdIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.without(UNKNOWN))
                .withMessageContaining("Z99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.withSeverity(UNKNOWN, Severity.ADVICE))
                .withMessageContaining("Z99");
    }

    @Test
    void aMessageIsAskedOfABookThatHasTheRule() {
        Rulebook book = BOOK.with(HostRule.EVERY_MEASURE);
        Finding finding = book.findings(CaseFile.of(GoodPlan.submission(), TestTerms.TERMS))
                .head();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.message(finding, Language.NYNORSK))
                .withMessageContaining("acme:X01");
    }

    @Test
    void anEmptyBookFindsNothing() {
        Rulebook empty = Rulebook.of(Vector.empty());
        assertThat(RuleCases.all().flatMap(each -> empty.findings(CaseFile.of(each.fires(), TestTerms.TERMS))))
                .isEmpty();
    }
}

package no.bygdevekst.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vavr.collection.Vector;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.rule.Finding;
import no.bygdevekst.rule.Place;
import no.bygdevekst.rule.RuleId;
import no.bygdevekst.rule.Severity;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final Rulebook BOOK = LetterRules.rulebook();
    private static final RuleId B07 = RuleId.of("B07");
    private static final Submission NOBODY_PREPARED =
            GoodPlan.submission().withPlan(GoodPlan.plan().withPreparedBy(Vector.empty()));

    private static Rule own(String id, Remark... remarks) {
        return Rule.of(id, Severity.WARNING)
                .summary("Vår regel", "Vår regel", "Our rule")
                .asks("Vi vil vite det.", "Vi vil vite det.", "We want to know.")
                .wrong("Planen er for {year}.", "Planen er for {year}.", "The plan is for {year}.")
                .mend("Gjør ingenting.", "Gjer ingenting.", "Do nothing.")
                .when(file -> Vector.of(remarks));
    }

    private static Vector<Finding> findings(Rulebook book) {
        return book.findings(book.open(NOBODY_PREPARED, TestTerms.TERMS));
    }

    @Test
    void aRuleLeftOutFindsNothingAndChangesNoOther() {
        assertThat(findings(BOOK.without(B07)))
                .isEqualTo(findings(BOOK).reject(finding -> finding.rule().equals(B07)))
                .isNotEqualTo(findings(BOOK));
    }

    @Test
    void aSeverityIsChangedForOneRule() {
        assertThat(findings(BOOK.withSeverity(B07, Severity.ADVICE)))
                .isEqualTo(findings(BOOK)
                        .map(finding -> finding.rule().equals(B07) ? finding.withSeverity(Severity.ADVICE) : finding));
    }

    @Test
    void aHostsOwnRuleTakesItsPlaceInTheOrder() {
        Remark remark = Remark.at(Place.plan()).with("year", 2025);

        Vector<Finding> found = findings(BOOK.with(own("acme:X01", remark)));

        assertThat(found.head().rule()).isEqualTo(RuleId.of("acme:X01"));
        assertThat(found.tail()).isEqualTo(findings(BOOK));
    }

    @Test
    void anIdOccursOnceAndAHostsOwnHasItsNamespace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.with(own("X01")))
                .withMessageContaining("namespace")
                .withMessageContaining("X01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.with(own("acme:X01")).with(own("acme:X01")))
                .withMessageContaining("acme:X01 already");
    }

    @Test
    void aRuleThatIsNotThereCannotBeLeftOutOrChanged() {
        RuleId unknown = RuleId.of("Z99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.without(unknown))
                .withMessageContaining("Z99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOOK.withSeverity(unknown, Severity.ERROR))
                .withMessageContaining("Z99");
    }

    @Test
    void aRuleThatGivesOtherArgumentsThanItsTextsNameIsRefused() {
        Rulebook book = BOOK.with(own("acme:X01", Remark.at(Place.plan()).with("years", 2025)));
        assertThatIllegalStateException()
                .isThrownBy(() -> findings(book))
                .withMessageContaining("acme:X01 gives (years), its texts name (year)");
    }

    @Test
    void aRuleHasAllItsTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of("acme:X01", Severity.ERROR).when(file -> Vector.empty()))
                .withMessageContaining("acme:X01 lacks");
    }
}

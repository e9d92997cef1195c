package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.stream.Stream;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleCasesTest {

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

    @TestFactory
    Stream<DynamicTest> aRuleFiresWhereItsCaseSays() {
        return RuleCases.all()
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> assertThat(findings(each, each.fires())
                                        .map(finding -> finding.place().toString()))
                                .isEqualTo(each.at())))
                .toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> aRuleIsSilentOnceItsCaseIsMended() {
        return RuleCases.all()
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> assertThat(findings(each, each.mended())).isEmpty()))
                .toJavaStream();
    }

    @TestFactory
    Stream<DynamicTest> aMessageIsForPeople() {
        return RuleCases.all()
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> findings(each, each.fires())
                                .forEach(finding -> assertThat(Vector.of(Language.values())
                                                .map(language -> BOOK.message(finding, language)))
                                        .allSatisfy(MessageProperties::assertIsForPeople))))
                .toJavaStream();
    }

    private static Vector<Finding> findings(RuleCase each, Submission submission) {
        return BOOK.findings(CaseFile.of(submission, TestTerms.TERMS))
                .filter(finding -> finding.rule().equals(each.rule()));
    }
}

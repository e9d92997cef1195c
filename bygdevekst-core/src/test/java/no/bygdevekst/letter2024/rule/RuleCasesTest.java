package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.stream.Stream;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds of every case of the rules in one file. Each case asks its own rule alone, so that a change to a rule is
 * noticed by its cases, and is tried on no others.
 */
interface RuleCasesTest {

    /** All rules of the letter. */
    Rulebook BOOK = LetterRules.rulebook();

    /** The cases of the rules that stand in one file. */
    Vector<RuleCase> cases();

    @TestFactory
    default Stream<DynamicTest> aRuleFiresWhereItsCaseSays() {
        return cases().map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> assertThat(findings(each, each.fires())
                                        .map(finding -> finding.place().toString()))
                                .isEqualTo(each.at())))
                .toJavaStream();
    }

    @TestFactory
    default Stream<DynamicTest> aRuleIsSilentOnceItsCaseIsMended() {
        return cases().map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> assertThat(findings(each, each.mended())).isEmpty()))
                .toJavaStream();
    }

    @TestFactory
    default Stream<DynamicTest> aMessageIsForPeople() {
        return cases().map(each -> DynamicTest.dynamicTest(
                        each.toString(),
                        () -> findings(each, each.fires())
                                .forEach(finding -> assertThat(Vector.of(Language.values())
                                                .map(language -> BOOK.message(finding, language)))
                                        .allSatisfy(MessageProperties::assertIsForPeople))))
                .toJavaStream();
    }

    private static Vector<Finding> findings(RuleCase each, Submission submission) {
        return book(each).findings(CaseFile.of(submission, TestTerms.TERMS));
    }

    private static Rulebook book(RuleCase each) {
        return Rulebook.of(BOOK.rule(each.rule()));
    }
}

package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.HostRule;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;

/** What holds of the findings in any submission that can be built, good or not. */
@Domain(AnyPlanArbitraries.class)
@Domain(DomainContext.Global.class)
class FindingProperties {

    private static final Rulebook BOOK = Letter2024.rulebook();

    @Property
    void theyStandInCanonicalOrderAndAreTheSameAnyTime(@ForAll Submission submission) {
        Vector<Finding> findings = findings(BOOK, submission);
        assertThat(findings.asJava())
                .isSortedAccordingTo(Comparator.comparing(Finding::place).thenComparing(Finding::rule));
        assertThat(findings(Letter2024.rulebook(), submission)).isEqualTo(findings);
    }

    @Property
    void theyAreTheSameInEveryOrderThatMeansNothing(@ForAll Submission any, @ForAll long seed) {
        Submission submission = any.withReports(Reordering.toldApart(any).reports());
        assertThat(known(Reordering.ofNoMeaning(submission, seed))).isEqualTo(known(submission));
    }

    @Property
    void theyAreKnownByTheSameWhereverThingsAreMoved(@ForAll Submission any, @ForAll long seed) {
        Submission submission = Reordering.toldApart(any);
        assertThat(known(Reordering.ofAll(submission, seed))).isEqualTo(known(submission));
    }

    @Property
    void noTwoOfThemAreKnownByTheSame(@ForAll Submission submission) {
        assertThat(findings(BOOK, submission).map(Finding::fingerprint)).doesNotHaveDuplicates();
    }

    @Property
    void theyAreKnownByTheSameWhateverTheMeasuresAreCalled(@ForAll Submission submission) {
        Submission renamed = submission.withPlan(submission
                .plan()
                .withMeasures(submission.plan().measures().map(measure -> measure.withTitle("x" + measure.title()))));
        assertThat(findings(BOOK, renamed).map(Finding::fingerprint))
                .isEqualTo(findings(BOOK, submission).map(Finding::fingerprint));
    }

    @Property
    void aRuleLessChangesNoOther(@ForAll Submission submission, @ForAll("rules") Set<RuleId> left) {
        Rulebook fewer = left.foldLeft(BOOK, Rulebook::without);
        assertThat(findings(fewer, submission))
                .isEqualTo(findings(BOOK, submission).reject(finding -> left.contains(finding.rule())));
    }

    @Property
    void aRuleMoreChangesNoOther(@ForAll Submission submission) {
        Rulebook more = BOOK.with(HostRule.EVERY_MEASURE);
        assertThat(findings(more, submission).reject(finding -> finding.rule().equals(HostRule.EVERY_MEASURE.id())))
                .isEqualTo(findings(BOOK, submission));
    }

    @Property
    void anotherSeverityChangesNothingElse(@ForAll Submission submission, @ForAll("rules") Set<RuleId> changed) {
        Rulebook other = changed.foldLeft(BOOK, (book, id) -> book.withSeverity(id, Severity.ADVICE));
        assertThat(findings(other, submission))
                .isEqualTo(findings(BOOK, submission)
                        .map(finding ->
                                changed.contains(finding.rule()) ? finding.withSeverity(Severity.ADVICE) : finding));
    }

    @Property
    void theirArgumentsAreThoseThatTheTextsName(@ForAll Submission submission) {
        assertThat(findings(BOOK, submission))
                .allSatisfy(finding -> assertThat(finding.arguments().names())
                        .isEqualTo(BOOK.rule(finding.rule()).get().text().argumentNames()));
    }

    @Property
    void theyCiteOneOfTheirRulesCitations(@ForAll Submission submission) {
        assertThat(findings(BOOK, submission))
                .allSatisfy(finding -> assertThat(
                                BOOK.rule(finding.rule()).get().citations().containsAll(finding.citation()))
                        .isTrue());
    }

    @Provide
    Arbitrary<Set<RuleId>> rules() {
        return Arbitraries.of(BOOK.rules().map(Rule::id).asJava()).set().map(HashSet::ofAll);
    }

    private static Vector<Finding> findings(Rulebook book, Submission submission) {
        return book.findings(CaseFile.of(submission, Letter2024.terms()));
    }

    private static Vector<String> known(Submission submission) {
        return findings(BOOK, submission)
                .map(finding -> finding.rule() + " " + finding.fingerprint())
                .sorted();
    }
}

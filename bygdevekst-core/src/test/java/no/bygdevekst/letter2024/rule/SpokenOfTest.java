package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.function.BiFunction;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Purpose;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Term;
import org.junit.jupiter.api.Test;

/**
 * A rule speaks of those values on which it depends what it finds. That is tried: in the cases of the rules every value
 * is put in the place of every other, and what most of them give is of none in particular.
 */
class SpokenOfTest {

    private static final Rulebook BOOK = LetterRules.rulebook();

    @Test
    void ofUses() {
        hold(FundUse.values(), (submission, use) -> lines(submission, line -> line.withUse(use)));
    }

    @Test
    void ofGroundsOfExceptions() {
        hold(
                ExceptionGround.values(),
                (submission, ground) -> lines(
                        submission,
                        line -> line.withException(line.exception().map(exception -> exception.withGround(ground)))));
    }

    @Test
    void ofKindsOfPartners() {
        hold(
                PartnerKind.values(),
                (submission, kind) -> agreement(
                        submission,
                        agreement ->
                                agreement.withPartners(agreement.partners().map(partner -> partner.withKind(kind)))));
    }

    @Test
    void ofRecipients() {
        hold(
                RecipientGroup.values(),
                (submission, group) -> measures(
                        submission,
                        measure -> measure.withThirdPartyScheme(
                                measure.thirdPartyScheme().map(scheme -> scheme.withRecipients(Vector.of(group))))));
    }

    /** No rule tells them apart. */
    @Test
    void ofPurposesAndGoals() {
        hold(
                Purpose.values(),
                (submission, purpose) -> measures(submission, measure -> measure.withPurposes(Vector.of(purpose))));
        hold(
                Goal.values(),
                (submission, goal) -> agreement(
                        submission,
                        agreement -> agreement.withSubGoals(
                                agreement.subGoals().map(subGoal -> subGoal.withGoals(Vector.of(goal))))));
    }

    private static <E extends Term> void hold(E[] values, BiFunction<Submission, E, Submission> put) {
        Vector<E> all = Vector.of(values);
        var found = all.toLinkedMap(
                value -> value,
                value -> RuleCases.all()
                        .flatMap(each -> Vector.of(each.fires(), each.mended()))
                        .map(submission -> BOOK.findings(CaseFile.of(put.apply(submission, value), TestTerms.TERMS))
                                .groupBy(finding -> finding.rule())
                                .mapValues(findings ->
                                        findings.map(finding -> finding.place().toString()))));
        for (Rule rule : BOOK.rules()) {
            var alike = all.groupBy(value -> found.get(value).get().map(findings -> findings.get(rule.id())));
            int most = alike.values().map(Vector::size).max().get();
            Vector<Vector<E>> usual =
                    alike.values().filter(same -> same.size() == most).toVector();
            Vector<E> ofNoneInParticular = usual.size() == 1 ? usual.head() : Vector.empty();
            assertThat(all.filter(rule::speaksOf))
                    .as("%s speaks of", rule.id())
                    .isEqualTo(all.removeAll(ofNoneInParticular));
        }
    }

    private static Submission lines(Submission submission, java.util.function.UnaryOperator<BudgetLine> change) {
        return measures(
                submission, measure -> measure.withBudget(measure.budget().map(change)));
    }

    private static Submission measures(Submission submission, java.util.function.UnaryOperator<Measure> change) {
        return submission.withPlan(
                submission.plan().withMeasures(submission.plan().measures().map(change)));
    }

    private static Submission agreement(Submission submission, java.util.function.UnaryOperator<Agreement> change) {
        return submission.withAgreement(change.apply(submission.agreement()));
    }
}

package no.bygdevekst.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** What no sample plan shows. */
class ReportTest {

    private static final Evaluator EVALUATOR = Letter2024.evaluator();
    private static final Submission SAMPLE = Samples.read("solund-og-fedje");
    private static final Agreement AGREEMENT = SAMPLE.agreement();
    private static final ActionPlan PLAN = SAMPLE.plan();
    private static final ActionPlan ONE_SIGNATURE_SHORT =
            PLAN.withSignatures(PLAN.signatures().init());

    @Test
    void aLongPeriodIsShownAFewYearsAtATimeWithTheSumAtTheEnd() {
        Agreement tenYears = AGREEMENT.withPeriod(AgreementPeriod.of(2025, 2034));
        assertThat(report(EVALUATOR, tenYears, PLAN).lines())
                .anyMatch(line -> line.matches("Finansiering +2025 +2026 +2027 +2028 +2029"))
                .anyMatch(line -> line.matches("Finansiering +2030 +2031 +2032 +2033 +2034 +Sum"))
                .allMatch(line -> line.length() <= 120);
    }

    @Test
    void aMeasureUnderAnUnknownSubGoalIsShownAllTheSame() {
        Measure stray = PLAN.measures().head().withSubGoals(Vector.of(SubGoalId.of("X")));
        String report = report(EVALUATOR, AGREEMENT, PLAN.withMeasures(Vector.of(stray)));
        assertThat(report)
                .containsSubsequence(
                        "Delmål X: ikkje i avtalen\n  Tiltak T1", "Kapittel 6", "Delmål X: ikkje i avtalen\n  T1 ")
                .contains("Delmål D1: Fleire ledige heimar\n  ingen tiltak");
    }

    @Test
    void aFindingThatIsLetPassSaysWhoDecidedAndWhy() {
        Submission submission = Submission.of(AGREEMENT, ONE_SIGNATURE_SHORT);
        Vector<Waiver> waivers = EVALUATOR
                .evaluate(submission)
                .findings()
                .map(finding -> new Waiver(finding.fingerprint(), "møtet er utsett", "Ola", LocalDate.of(2025, 6, 2)));
        assertThat(report(EVALUATOR.withWaivers(waivers), AGREEMENT, ONE_SIGNATURE_SHORT))
                .contains("Merknader: ingen feil, ingen åtvaringar og ingen råd; 2 er sette til side.")
                .contains("Åtvaring B23", "Sett til side 2.\u00a0juni 2025 av Ola: møtet er utsett");
    }

    @Test
    void aPlanWithoutMeasuresHasTablesThatSaySo() {
        assertThat(report(EVALUATOR, AGREEMENT, PLAN.withMeasures(Vector.empty())))
                .contains("Alle tiltak\n  ingen beløp i avtaleperioden")
                .contains("Ingen tiltak har beløp i 2025.")
                .contains("Planen søkjer ikkje om statleg medfinansiering, så det er ingen delutbetalingar.");
    }

    @Test
    void whyThereIsNoPaymentPlanIsSaidWhateverRulesTheHostHas() {
        Evaluator withoutRules = Evaluator.of(Rulebook.of(Vector.empty()), Letter2024.termsByYear());
        assertThat(report(withoutRules, AGREEMENT, PLAN.withYear(2026)))
                .contains("Det er ingen merknader.")
                .contains(
                        "retta:\n  – Planen er for 2026, men ber om 2\u00a0050\u00a0000\u00a0kr i 2025, og for det året er det ikkje godkjent nokon");
    }

    private static String report(Evaluator evaluator, Agreement agreement, ActionPlan plan) {
        Submission submission = Submission.of(agreement, plan);
        Evaluation evaluation = evaluator.evaluate(submission);
        return Report.of(Subject.of(submission, evaluation, Language.NYNORSK)).text();
    }
}

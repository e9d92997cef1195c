package no.bygdevekst.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.HostRule;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.Reading;
import no.bygdevekst.terms.TermsByYear;
import no.bygdevekst.terms.UsedUp;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Submission BAD = no.bygdevekst.letter2024.rule.RuleCase.line(
                    0, 0, line -> line.withUse(FundUse.GUARANTEE))
            .apply(GoodPlan.submission());

    @Test
    void itSaysWhatWasJudgedAndByWhat() {
        Rulebook changed = Letter2024.rulebook()
                .with(HostRule.EVERY_MEASURE)
                .withSeverity(RuleId.of("F07"), Severity.ERROR)
                .withSeverity(RuleId.of("F01"), Severity.ERROR)
                .without(RuleId.of("B07"));
        Basis basis = Evaluator.of(changed, TermsByYear.of(Letter2024.terms().withUsedUp(UsedUp.FIRST_PAYMENTS)))
                .evaluate(GoodPlan.submission())
                .basis();
        assertThat(basis.agreement())
                .isEqualTo(GoodPlan.submission().agreement().id());
        assertThat(basis.year()).isEqualTo(2025);
        assertThat(basis.revision()).isEqualTo(GoodPlan.submission().plan().revision());
        assertThat(basis.terms()).isEqualTo(2025);
        assertThat(basis.readings().map(Reading::name)).contains("FIRST_PAYMENTS", "UNCONDITIONAL");
        assertThat(basis.rules()).isEqualTo(Letter2024.rulebook().rules().size());
        assertThat(basis.changed().map(RuleId::value)).containsExactly("B07", "F07", "acme:X01");
        assertThat(Letter2024.evaluator().evaluate(BAD).basis().changed()).isEmpty();
    }

    @Test
    void theLibraryIsOfTheVersionThatItsBuildHas() throws IOException {
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<version>"
                        + Letter2024.evaluator().evaluate(BAD).basis().library() + "</version>");
    }

    @Test
    void aPlanIsLetThroughWithoutASecondLook() {
        assertThat(Letter2024.evaluator().evaluate(BAD).submittable().getError())
                .isEqualTo(Letter2024.evaluator().check(BAD).getError());
        assertThat(Letter2024.evaluator()
                        .evaluate(GoodPlan.submission())
                        .submittable()
                        .get())
                .hasToString("plan 2025, revision 1");
    }

    @Test
    void aWaiverThatLetsNothingPassIsNamed() {
        Finding error = Letter2024.evaluator()
                .evaluate(BAD)
                .findings()
                .find(Finding::isBlocking)
                .get();
        Waiver used = waiver(error.fingerprint());
        Waiver unused = waiver(Fingerprint.of("0".repeat(32)));
        Evaluation evaluation =
                Letter2024.evaluator().withWaivers(Vector.of(unused, used)).evaluate(BAD);
        assertThat(evaluation.unusedWaivers()).containsExactly(unused);
        assertThat(Letter2024.evaluator().evaluate(BAD).unusedWaivers()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway")
    void anEvaluatorNeedsRulesAndTerms() {
        assertThatNullPointerException()
                .isThrownBy(() -> Evaluator.of(null, Letter2024.termsByYear()))
                .withMessage("rulebook is null");
        assertThatNullPointerException()
                .isThrownBy(() -> Evaluator.of(Letter2024.rulebook(), null))
                .withMessage("terms are null");
    }

    private static Waiver waiver(Fingerprint fingerprint) {
        return new Waiver(fingerprint, "Avtalt", "Departementet", LocalDate.of(2025, 5, 2));
    }
}

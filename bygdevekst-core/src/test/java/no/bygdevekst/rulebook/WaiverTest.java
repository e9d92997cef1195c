package no.bygdevekst.rulebook;

import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.letter2024.rule.LetterRules;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Submission;
import org.junit.jupiter.api.Test;

/** A decision lets one finding pass: it stays in the report, and no longer stands in the way. */
class WaiverTest {

    private static final Rulebook BOOK = LetterRules.rulebook();
    private static final Submission BAD =
            line(0, 0, l -> l.withUse(FundUse.GUARANTEE)).apply(GoodPlan.submission());
    private static final Waiver WAIVER = waiver(findings(BAD).head().fingerprint());

    @Test
    void aWaivedErrorStaysInTheReportAndLetsThePlanThrough() {
        SubmittablePlan plan = check(BAD, WAIVER).get();
        assertThat(plan.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).hasToString("F02");
            assertThat(finding.waiver()).contains(WAIVER);
            assertThat(finding.isBlocking()).isFalse();
        });
    }

    @Test
    void itHoldsWhereverTheMeasureIsMoved() {
        Submission moved = plan(p -> p.withMeasures(p.measures().reverse())).apply(BAD);
        assertThat(check(moved, WAIVER).isValid()).isTrue();
    }

    @Test
    void itDoesNotHoldOnceTheAmountIsAnother() {
        Submission dearer = line(0, 0, l -> GoodPlan.stateLine(2025, 600_001).withUse(FundUse.GUARANTEE))
                .apply(BAD);
        assertThat(blocking(dearer, WAIVER)).containsExactly("D01", "F02");
    }

    @Test
    void itLetsItsOwnFindingPassAndNoOther() {
        Submission worse = line(0, 1, l -> l.withUse(FundUse.GUARANTEE)).apply(BAD);
        assertThat(blocking(worse, WAIVER)).containsExactly("F02");
        assertThat(blocking(BAD, waiver(Fingerprint.of("0".repeat(32))))).containsExactly("F02");
    }

    @Test
    void aWarningCanBeWaivedToo() {
        Submission late = GoodPlan.submission()
                .withReports(GoodPlan.report(2025, 750_000).withReportedOn(LocalDate.of(2026, 1, 10)));
        Finding warning = findings(late).head();
        assertThat(Waivers.of(Vector.of(waiver(warning.fingerprint())))
                        .mark(warning)
                        .waiver())
                .isNotEmpty();
    }

    @Test
    void twoForOneFindingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waivers.of(Vector.of(WAIVER, WAIVER)))
                .withMessageContaining(WAIVER.fingerprint().value());
    }

    @Test
    void aWaiverSaysWhyAndByWhom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waiver(WAIVER.fingerprint(), " ", "Departementet", WAIVER.on()))
                .withMessageContaining("reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Waiver(WAIVER.fingerprint(), "Avtalt", "", WAIVER.on()))
                .withMessageContaining("by");
    }

    private static Waiver waiver(Fingerprint fingerprint) {
        return new Waiver(fingerprint, "Avtalt på telefon", "Departementet", LocalDate.of(2025, 5, 2));
    }

    private static Validation<Seq<Finding>, SubmittablePlan> check(Submission submission, Waiver waiver) {
        return SubmittablePlan.check(BOOK, CaseFile.of(submission, TestTerms.TERMS), Waivers.of(Vector.of(waiver)));
    }

    private static Vector<String> blocking(Submission submission, Waiver waiver) {
        return check(submission, waiver)
                .getError()
                .map(finding -> finding.rule().value())
                .toVector();
    }

    private static Vector<Finding> findings(Submission submission) {
        return BOOK.findings(CaseFile.of(submission, TestTerms.TERMS));
    }
}

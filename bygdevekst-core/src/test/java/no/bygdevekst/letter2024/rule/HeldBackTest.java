package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.report;
import static no.bygdevekst.fixture.GoodPlan.stateLine;
import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.reports;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** What P06 and P08 say of money that is held back. Each year's grant is 1 000 000, of which 250 000 is paid late. */
class HeldBackTest {

    @Test
    void theRestMovesOn() {
        assertThat(message("P08", reports(report(2025, 700_000)), Language.BOKMAL))
                .contains(
                        "Avviket er −50\u00a0000\u00a0kr, og resten av tilskuddet, 250\u00a0000\u00a0kr, følger med til 2026.");
        assertThat(message("P06", laterPlan(2026), Language.ENGLISH))
                .contains("the rest of the grant, NOK\u00a0250\u00a0000, moves on to 2026.");
    }

    @Test
    void theRestOfTheLastYearLapses() {
        assertThat(message(
                        "P08",
                        laterPlan(2027)
                                        .andThen(reports(
                                                report(2025, 750_000),
                                                report(2026, 1_750_000),
                                                report(2027, 1_750_000)))::apply,
                        Language.NYNORSK))
                .contains(
                        "resten av tilskotet, 250\u00a0000\u00a0kr, fell bort slik brevet er tolka her (avtaleperioden er slutt).");
    }

    @Test
    void ofSeveralGrantsTheSumOfEachIsSaid() {
        UnaryOperator<Submission> two = agreement(a -> a.withStateGrants(
                        Vector.of(StateGrant.of(2022, Nok.ofKroner(400)), StateGrant.of(2025, Nok.ofKroner(1_000)))))
                .andThen(measure(
                        0,
                        m -> m.withBudget(Vector.of(
                                stateLine(2025, 400).withAppropriationYear(Option.of(2022)),
                                stateLine(2025, 800).withAppropriationYear(Option.of(2025))))))
                .andThen(measure(1, m -> m.withBudget(Vector.empty())))
                .andThen(reports(report(2025, 0)))::apply;
        assertThat(finding("P08", two).arguments().toString())
                .isEqualTo("year=2025, expected=300, actual=0, difference=-300,"
                        + " rest=2022 100 LAPSED, 2025 200 CARRIED_OVER");
        assertThat(message("P08", two, Language.BOKMAL))
                .contains("og 100\u00a0kr av bevilgningen for 2022 faller bort slik brevet er tolket her (fristen for"
                        + " overføring er ute), og 200\u00a0kr av bevilgningen for 2025 følger med til 2026.");
    }

    @Test
    void whatTheOtherReadingWouldHaveReleasedIsSaid() {
        UnaryOperator<Submission> second =
                laterPlan(2026).andThen(reports(report(2025, 0), report(2026, 1_500_000)))::apply;
        assertThat(messages("P08", second, Language.BOKMAL).last())
                .contains(
                        "og resten av tilskuddet, 250\u00a0000\u00a0kr, følger med til 2027; tolkes det slik at den første"
                                + " utbetalingen er brukt opp når det er brukt like mye som de første delutbetalingene til og med"
                                + " året, ville 250\u00a0000\u00a0kr vært betalt ut det året.");
        assertThat(messages("P08", second, Language.BOKMAL).head()).doesNotContain("tolkes det slik");
    }

    private static String message(String rule, UnaryOperator<Submission> change, Language language) {
        return LetterRules.rulebook().message(finding(rule, change), language);
    }

    private static Vector<String> messages(String rule, UnaryOperator<Submission> change, Language language) {
        return findings(rule, change).map(finding -> LetterRules.rulebook().message(finding, language));
    }

    private static Finding finding(String rule, UnaryOperator<Submission> change) {
        return findings(rule, change).head();
    }

    private static Vector<Finding> findings(String rule, UnaryOperator<Submission> change) {
        return LetterRules.rulebook()
                .findings(CaseFile.of(change.apply(GoodPlan.submission()), TestTerms.TERMS))
                .filter(finding -> finding.rule().value().equals(rule));
    }
}

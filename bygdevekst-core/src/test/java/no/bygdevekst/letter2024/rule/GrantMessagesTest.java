package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.report;
import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.reports;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

/** What findings on grants, reports and earlier plans say beyond their place, and what each case comes under. */
class GrantMessagesTest {

    @Test
    void aLineBeforeTheAppropriationComesUnderTheAppropriationAndALaterOneUnderTheCarryOver() {
        UnaryOperator<Submission> early =
                agreement(a -> a.withStateGrants(a.stateGrants().map(grant -> grant.withAppropriationYear(2026))));
        assertThat(finding("D03", early).citation()).contains(Letter.frame("¶1 s1"));
        UnaryOperator<Submission> late = agreement(a -> a.withPeriod(AgreementPeriod.of(2025, 2029)))
                .andThen(line(0, 2, l -> l.withYear(2029)))::apply;
        assertThat(finding("D03", late).citation()).contains(Letter.frame("¶3 s2"));
    }

    @Test
    void aYearWithoutAPlanComesUnderTheFirstPlanOrUnderTheYearlyPlan() {
        assertThat(finding("R08", plan(p -> p.withYear(2026))).citation()).contains(Letter.introduction("¶3 s3"));
        assertThat(finding("R08", revised(plan(p -> p.withYear(2027)))).citation())
                .contains(Letter.commitment("¶1 s4"));
    }

    @Test
    void aMunicipalityThatPutsInLessComesUnderAnotherSentenceThanAPartner() {
        UnaryOperator<Submission> less = revised(plan(p -> p.withYear(2025))
                .andThen(s -> s.withPreviousPlan(s.previousPlan().map(previous -> previous.withYear(2027))))
                .andThen(plan(p -> p.withMeasures(Vector.empty())))::apply);
        assertThat(findings("R16", less).map(finding -> finding.citation().get()))
                .containsExactly(Letter.own("¶1"), Letter.own("¶1"), Letter.own("¶3"));
        assertThat(findings("R16", less)
                        .map(finding -> finding.arguments().get("party").get().toString()))
                .containsExactly("Hyllestad", "Gulen", "Vestland fylkeskommune");
    }

    @Test
    void whatNoGrantPaysIsNamedByItsMeasureOrAsApproved() {
        assertThat(message("D10", line(0, 1, l -> l.withAppropriationYear(Option.of(2026)))))
                .isEqualTo(
                        "I tiltak T1 «Bustader til leige» for 2026 er det ført 600\u00a0000\u00a0kr fra staten, men avtalen"
                                + " har ingen bevilgning for det året som er oppgitt. Oppgi bevilgningsåret. Avtalen har bevilgning"
                                + " for 2025.");
        assertThat(message(
                        "D10",
                        approved(ApprovedGrant.of(2025, Nok.ofKroner(1)).withAppropriationYear(Option.of(2024)))))
                .startsWith("Som godkjent beløp for 2025 er det ført 1\u00a0kr fra staten");
        assertThat(arguments("D10", line(0, 1, l -> l.withAppropriationYear(Option.of(2026)))))
                .isEqualTo("where=T1, year=2026, amount=600000, cause=UNKNOWN, grants=2025");
    }

    @Test
    void anApprovedAmountOutOfPlaceSaysWhy() {
        assertThat(arguments("D12", approved(ApprovedGrant.of(2028, Nok.ZERO))))
                .isEqualTo("year=2028, amount=0, cause=OUTSIDE_PERIOD");
        assertThat(arguments("D12", approved(ApprovedGrant.of(2025, Nok.ZERO), ApprovedGrant.of(2025, Nok.KRONE))))
                .isEqualTo("year=2025, amount=1, cause=REPEATED");
    }

    @Test
    void aLateReportCountsUntilTheAppropriationEnds() {
        assertThat(arguments("P09", dated(LocalDate.of(2028, 12, 31)))).contains("effect=COUNTS", "rest=FIRST_YEAR");
        assertThat(arguments("P09", dated(LocalDate.of(2029, 1, 1)))).contains("effect=TOO_LATE");
        assertThat(message("P11", dated(LocalDate.of(2025, 9, 1)))).contains("av seg selv");
        assertThat(arguments(
                        "P11",
                        laterPlan(2026).andThen(reports(report(2026, 1).withReportedOn(LocalDate.of(2026, 2, 1))))
                                ::apply))
                .contains("rest=LATER_YEAR");
    }

    private static UnaryOperator<Submission> dated(LocalDate reportedOn) {
        return reports(report(2025, 750_000).withReportedOn(reportedOn));
    }

    @Test
    void whatWasApprovedIsToBeEnteredInTheNewPlanToo() {
        UnaryOperator<Submission> dropped =
                approved(ApprovedGrant.of(2025, Nok.ofKroner(900_000))).andThen(revised(approved()))::apply;
        assertThat(message("R12", dropped))
                .endsWith("Før opp det departementet godkjente for 2025, 900\u00a0000\u00a0kr, også i den nye planen.");
    }

    private static UnaryOperator<Submission> approved(ApprovedGrant... entries) {
        return plan(p -> p.withApprovedGrants(Vector.of(entries)));
    }

    private static String message(String rule, UnaryOperator<Submission> change) {
        return LetterRules.rulebook().message(finding(rule, change), Language.BOKMAL);
    }

    private static String arguments(String rule, UnaryOperator<Submission> change) {
        return finding(rule, change).arguments().toString();
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

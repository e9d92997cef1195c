package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.agreement;
import static no.bygdevekst.letter2024.rule.RuleCase.laterPlan;
import static no.bygdevekst.letter2024.rule.RuleCase.line;
import static no.bygdevekst.letter2024.rule.RuleCase.measure;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.revised;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.TestTerms;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** Where a rule ends: plans close to those of its cases, of which it says nothing or something else. */
class RuleEdgesTest {

    @Test
    void onlyWhatIsAskedForOfOpenYearsByMeasuresOfBothPlansHasChanged() {
        UnaryOperator<Submission> settled = line(0, 0, l -> l.withContribution(Contribution.of(Nok.ofKroner(500_000))));
        UnaryOperator<Submission> renamed = measure(1, m -> m.withId(MeasureId.of("T9")));

        assertThat(findings("R06", revised(settled))).isEmpty();
        assertThat(findings("R06", revised(renamed))).isEmpty();
    }

    @Test
    void aRecipientThatTheAgreementHasIsNoUnknownParty() {
        assertThat(findings("B11", agreement(a -> a.withRecipient(Option.of(GoodPlan.HYLLESTAD)))))
                .isEmpty();
        assertThat(findings("B11", agreement(a -> a.withRecipient(Option.of(GoodPlan.OSLO)))))
                .hasSize(1);
    }

    @Test
    void anInvitedPartnerThatHasNotSignedIsNotOneThatMust() {
        UnaryOperator<Submission> invited =
                measure(0, m -> m.withParticipants(Vector.of(GoodPlan.GULEN, GoodPlan.BUSINESS)));

        assertThat(findings("B13", invited)).isEmpty();
        assertThat(findings("B23", invited)).hasSize(1);
    }

    @Test
    void theFirstYearLeftIsNotBeforeThePlan() {
        UnaryOperator<Submission> onlyIn2027 = measure(
                0,
                m -> m.withActivities(
                        Vector.of(Activity.of("Utleige", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30)))));

        assertThat(findings("B18", laterPlan(2026).andThen(onlyIn2027)::apply)
                        .map(finding -> finding.arguments().toString()))
                .hasSize(1)
                .allMatch(arguments -> arguments.contains("firstYear=2026"));
    }

    @Test
    void aSignatureIsOfThePlanBeforeIfItsOwnPartySignedThatOnTheSameDay() {
        UnaryOperator<Submission> open = revised(s -> s)
                .andThen(s -> s.withPreviousPlan(s.previousPlan()
                        .map(p -> signedOn(p, 0, LocalDate.of(2025, 5, 5)).withApprovedOn(Option.none()))))::apply;

        assertThat(findings("B21", open.andThen(plan(p -> signedOn(p, 0, LocalDate.of(2025, 6, 10))))::apply)
                        .map(finding -> finding.place().toString()))
                .containsExactly("/plan/signatures/1/signedOn", "/plan/signatures/2/signedOn");
    }

    @Test
    void thePlacesOutsideThePilotAreNamedInOrder() {
        UnaryOperator<Submission> outside =
                measure(0, m -> m.withLocations(Vector.of("4601", "0301").map(MunicipalityNumber::of)));

        assertThat(findings("D04", outside).map(finding -> finding.arguments().toString()))
                .hasSize(1)
                .allMatch(arguments -> arguments.contains("locations=0301, 4601"));
    }

    private static ActionPlan signedOn(ActionPlan plan, int signature, LocalDate day) {
        return plan.withSignatures(plan.signatures().update(signature, each -> each.withSignedOn(day)));
    }

    private static Vector<Finding> findings(String rule, UnaryOperator<Submission> change) {
        return Rulebook.of(LetterRules.rulebook().rule(RuleId.of(rule)))
                .findings(CaseFile.of(change.apply(GoodPlan.submission()), TestTerms.TERMS));
    }
}

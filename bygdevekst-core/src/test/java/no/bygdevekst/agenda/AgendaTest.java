package no.bygdevekst.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Criteria;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.RuleText;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Submission GOOD = GoodPlan.submission();

    private static Agenda of(Submission submission) {
        return Letter2024.agenda(Letter2024.evaluator().evaluate(submission));
    }

    private static Agenda of(ActionPlan plan) {
        return of(GOOD.withPlan(plan));
    }

    private static Vector<Duty> duties(Agenda agenda, Party party) {
        return agenda.tasksOf(party).map(PartyTask::what);
    }

    private static String said(Agenda agenda, Party party, Language language) {
        return agenda.tasksOf(party).map(task -> task.phrase().in(language)).mkString(" ");
    }

    @Test
    void ofAPlanInOrderOnlyTheReportIsAwaited() {
        Agenda agenda = of(GOOD);
        assertThat(agenda.plan()).isEmpty();
        assertThat(agenda.parties().map(PartyTasks::party)).containsExactly(GoodPlan.HYLLESTAD);
        PartyTask report = agenda.tasksOf(GoodPlan.HYLLESTAD).head();
        assertThat(report.what()).isEqualTo(Duty.REPORT);
        assertThat(report.findings()).isEmpty();
        assertThat(report.isAdvice()).isFalse();
        assertThat(report.phrase().in(Language.NYNORSK)).isEqualTo("Lever undervegsrapport for 2025.");
        assertThat(agenda.isEmpty()).isFalse();
    }

    @Test
    void theRecipientReportsWhereThereIsOne() {
        Agenda agenda = of(GOOD.withAgreement(GoodPlan.agreement().withRecipient(Option.some(GoodPlan.GULEN))));
        assertThat(duties(agenda, GoodPlan.GULEN)).containsExactly(Duty.REPORT);
        assertThat(agenda.tasksOf(GoodPlan.HYLLESTAD)).isEmpty();
    }

    @Test
    void aPartyHasItsTasksInOneOrderWithTheirMeasures() {
        ActionPlan plan = GoodPlan.plan()
                .withApprovedOn(Option.none())
                .withPreparedBy(Vector.of(GoodPlan.HYLLESTAD, GoodPlan.COUNTY))
                .withSignatures(Vector.of(GoodPlan.signature(GoodPlan.HYLLESTAD), GoodPlan.signature(GoodPlan.COUNTY)))
                .withMeasures(Vector.of(
                        GoodPlan.housing().withAgreedBy(Vector.of(GoodPlan.HYLLESTAD)),
                        GoodPlan.services().withAgreedBy(Vector.of(GoodPlan.HYLLESTAD, GoodPlan.COUNTY))));
        Agenda agenda = of(plan);
        assertThat(agenda.parties().map(PartyTasks::party)).containsExactly(GoodPlan.GULEN);
        assertThat(duties(agenda, GoodPlan.GULEN)).containsExactly(Duty.SIGN, Duty.STAND_BEHIND, Duty.TAKE_PART);
        assertThat(agenda.tasksOf(GoodPlan.GULEN).map(PartyTask::measures))
                .containsExactly(Vector.empty(), Vector.of(MeasureId.of("T1"), MeasureId.of("T2")), Vector.empty());
        assertThat(said(agenda, GoodPlan.GULEN, Language.BOKMAL))
                .isEqualTo("Signer planen. Ta stilling til tiltak T1 «Bustader til leige» og T2 «Felles plankontor», og"
                        + " bekreft at dere står bak. Vær med på å lage planen. Har dere allerede vært med, holder det"
                        + " å bli ført opp.");
        assertThat(agenda.plan()).isEmpty();
    }

    @Test
    void aSignatureOfThePlanBeforeIsNoSignature() {
        Signature old = GoodPlan.signature(GoodPlan.GULEN);
        ActionPlan previous = GoodPlan.plan();
        ActionPlan plan = GoodPlan.plan()
                .withYear(2026)
                .withRevision(2)
                .withApprovedOn(Option.none())
                .withSignatures(Vector.of(
                        GoodPlan.signature(GoodPlan.HYLLESTAD).withSignedOn(LocalDate.of(2026, 3, 1)),
                        old,
                        GoodPlan.signature(GoodPlan.COUNTY).withSignedOn(LocalDate.of(2026, 3, 1))));
        Agenda agenda = of(GOOD.withPlan(plan).withPreviousPlan(Option.some(previous)));
        assertThat(said(agenda, GoodPlan.GULEN, Language.ENGLISH))
                .startsWith("Sign this plan; the signature that is entered seems to be of the previous one.");
    }

    @Test
    void ownEffortThatIsOnlyLackingInThePlansYearIsAdvice() {
        ActionPlan nothing = GoodPlan.plan()
                .withMeasures(Vector.of(
                        GoodPlan.housing()
                                .withBudget(GoodPlan.housing().budget().dropRight(1))
                                .withEstimatedCost(Option.none()),
                        GoodPlan.services().withEstimatedCost(Option.none())));
        PartyTask needed = of(nothing).tasksOf(GoodPlan.GULEN).head();
        assertThat(needed.what()).isEqualTo(Duty.OWN_EFFORT);
        assertThat(needed.isAdvice()).isFalse();
        ActionPlan later = nothing.withMeasures(nothing.measures()
                .update(
                        0,
                        measure -> measure.withBudget(measure.budget().append(GoodPlan.hours(2026, GoodPlan.GULEN)))));
        PartyTask advised = of(later).tasksOf(GoodPlan.GULEN).head();
        assertThat(advised.isAdvice()).isTrue();
        assertThat(advised.phrase().in(Language.BOKMAL))
                .isEqualTo("Før opp det dere bidrar med i 2025, dersom dere bidrar det året.");
    }

    @Test
    void whatIsFoundInSeveralMeasuresIsOneEntry() {
        Criteria silent = GoodPlan.housing().criteria().withTransferValue(Option.none());
        ActionPlan plan = GoodPlan.plan()
                .withMeasures(Vector.of(
                        GoodPlan.housing().withCriteria(silent),
                        GoodPlan.services().withCriteria(silent).withPurposes(Vector.empty())));
        Vector<Correction> corrections = of(plan).plan();
        assertThat(corrections.map(each -> each.rule().value())).containsExactly("C04", "C03", "D08");
        Correction folded = corrections.get(1);
        assertThat(folded.measureIds()).containsExactly(MeasureId.of("T1"), MeasureId.of("T2"));
        assertThat(folded.findings()).hasSize(2);
        assertThat(folded.summary(Language.BOKMAL))
                .isEqualTo("Overføringsverdi ikke omtalt: tiltak T1 «Bustader til leige» og T2 «Felles plankontor».");
        assertThat(folded.message(Language.BOKMAL))
                .startsWith(folded.summary(Language.BOKMAL))
                .endsWith(folded.text().mend().fill(folded.findings().head().arguments(), Language.BOKMAL));
        Correction single = corrections.get(2);
        assertThat(single.message(Language.ENGLISH))
                .isEqualTo(Letter2024.rulebook().message(single.findings().head(), Language.ENGLISH));
    }

    @Test
    void placesOutsideMeasuresAreCounted() {
        Submission twoTooMany = GOOD.withPlan(
                GoodPlan.plan().withSteeringGroup(Vector.of(GoodPlan.MINISTRY, GoodPlan.DISTRICT_CENTRE)));
        Correction folded = of(twoTooMany).plan().head();
        assertThat(folded.rule()).isEqualTo(RuleId.of("B09"));
        assertThat(folded.summary(Language.ENGLISH)).endsWith(": 2 places.");
    }

    @Test
    void whatIsWaivedIsOnNoAgenda() {
        Submission unsigned = GOOD.withPlan(GoodPlan.plan()
                .withSignatures(
                        Vector.of(GoodPlan.signature(GoodPlan.HYLLESTAD), GoodPlan.signature(GoodPlan.COUNTY))));
        Evaluation strict = Letter2024.evaluator().evaluate(unsigned);
        Finding finding = strict.findings().head();
        assertThat(Letter2024.agenda(strict).tasksOf(GoodPlan.GULEN)).hasSize(1);
        Waiver waiver =
                new Waiver(finding.fingerprint(), "Signerer i mai.", "Distriktssenteret", LocalDate.of(2025, 4, 1));
        Evaluation waived =
                Letter2024.evaluator().withWaivers(Vector.of(waiver)).evaluate(unsigned);
        assertThat(Letter2024.agenda(waived).tasksOf(GoodPlan.GULEN)).isEmpty();
    }

    @Test
    void withoutDutiesAllIsAMatterOfThePlan() {
        Evaluation evaluation =
                Letter2024.evaluator().evaluate(GOOD.withPlan(GoodPlan.plan().withSignatures(Vector.empty())));
        Agenda agenda = Agenda.of(evaluation, Duties.none());
        assertThat(agenda.plan().flatMap(Correction::findings)).isEqualTo(evaluation.findings());
        assertThat(agenda.parties().flatMap(PartyTasks::tasks).map(PartyTask::what))
                .containsExactly(Duty.REPORT);
        assertThat(Duties.none().with(Duty.SIGN, RuleId.of("B12"))).hasToString("B12=SIGN");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what it is about
    void nothingIsMadeOfNothing() {
        RuleText text = Letter2024.rulebook().rules().head().text();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Correction(text, Vector.empty(), Vector.empty()))
                .withMessageContaining("at least one finding");
        assertThat(new Agenda(Vector.empty(), Vector.empty(), Vector.empty()).isEmpty())
                .isTrue();
    }
}

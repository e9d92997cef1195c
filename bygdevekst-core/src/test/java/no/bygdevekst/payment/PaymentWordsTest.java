package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.ExplainedGrants;
import no.bygdevekst.commitment.GrantWords;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Term;
import org.junit.jupiter.api.Test;

/** What the figures of a schedule, and what is said of them, are called to a reader. */
class PaymentWordsTest {

    private final PaymentPlan plan =
            PaymentPlan.of(Reports.with(WorkedTable.at(PlanStatus.approved(2026)), 2025, Nok.ofKroner(4_000_000)));
    private final PaymentExplanations why = plan.explanations();

    @Test
    void anInstalmentSaysWhereItStandsAndACarriedOneWhereItIsFrom() {
        assertThat(plan.instalments().map(plan::explain).map(PaymentWordsTest::name))
                .startsWith(
                        "første delutbetaling for 2025 (klar til utbetaling: betales på forskudd)",
                        "andre delutbetaling for 2025"
                                + " (overført til neste år: rapporten viser at pengene ikke er brukt opp)",
                        "overført delutbetaling i 2026 av tilskuddet for 2025 (klar til utbetaling: betales uten nytt vilkår)",
                        "første delutbetaling for 2026 (klar til utbetaling: betales på forskudd)",
                        "andre delutbetaling for 2026 (venter på rapport: rapporten for året er ikke kommet)",
                        "første delutbetaling for 2027 (planlagt: planen for året er ikke godkjent ennå)");
    }

    @Test
    void theSumsAndTheLedger() {
        assertThat(name(why.total(InstalmentStatus.RELEASED))).isEqualTo("i alt klart til utbetaling");
        assertThat(name(why.ledger().released(2026))).isEqualTo("klart til utbetaling i 2026");
        assertThat(name(why.ledger().releasedToDate(2026))).isEqualTo("klart til utbetaling til og med 2026");
        assertThat(name(why.ledger().heldByPilot(2025).get()))
                .isEqualTo("klart til utbetaling og ikke brukt ved utgangen av 2025");
        assertThat(name(why.ledger().spentToDate(2025).get())).isEqualTo("brukt ifølge rapporten for 2025");
        assertThat(name(why.needed(plan.instalments().get(1)).get()))
                .isEqualTo("det som må være brukt ved rapporten for 2025");
        assertThat(name(why.annualGrant(plan.annualGrants().last()))).isEqualTo("tilskuddet for 2027");
        assertThat(name(why.commitment())).isEqualTo("tilsagnet for avtaleperioden");
        assertThat(name(why.undistributed())).isEqualTo("den delen av tilsagnet som ikke er fordelt på noe år");
    }

    @Test
    void whatTheStateHasLeftIsTheCommitmentLessWhatIsReleasedAndLapsed() {
        Explanation left = why.ledger().heldByState(2025);

        assertThat(name(left)).isEqualTo("igjen hos staten ved utgangen av 2025");
        assertThat(left.step().parts().map(PaymentWordsTest::name))
                .containsExactly(
                        "tilsagnet for avtaleperioden",
                        "klart til utbetaling til og med 2025",
                        "bortfalt til og med 2025");
    }

    @Test
    void theMeasuresShares() {
        PaymentPlan ofMeasures = PaymentPlan.of(PaymentBasis.of(
                WorkedTable.COMMITMENT,
                AnnualGrants.ofMeasures(Vector.of(new MeasureGrant(2025, MeasureId.of("T1"), Nok.ofKroner(4)))),
                PlanStatus.draft(2025),
                WorkedTable.TERMS));
        PaymentExplanations shares = ofMeasures.explanations();
        MeasureShare share = ofMeasures.byMeasure().head();

        assertThat(name(shares.grant(share))).isEqualTo("tilskuddet til tiltak T1 i 2025");
        assertThat(name(shares.first(share))).isEqualTo("første delutbetaling til tiltak T1 i 2025");
        assertThat(name(shares.second(share))).isEqualTo("andre delutbetaling til tiltak T1 i 2025");
    }

    @Test
    void aMeasureIsNamedByItsTitleWhereThatIsKnown() {
        MeasureGrant grant = new MeasureGrant(
                2025, Option.none(), MeasureId.of("T1"), Nok.ofKroner(4), Option.some("Bustader til leige"));
        GrantPhrases phrases = new GrantPhrases(new GrantWords(false));

        assertThat(ExplainedGrants.of(WorkedTable.at(PlanStatus.draft(2025)))
                        .measurePhrase(grant)
                        .in(Language.NYNORSK))
                .isEqualTo("tilskotet til tiltak T1 «Bustader til leige» i 2025");
        assertThat(phrases.measureFirst(grant).in(Language.ENGLISH))
                .isEqualTo("the first instalment to measure T1 “Bustader til leige” in 2025");
    }

    @Test
    void theTermsOfAnInstalment() {
        assertThat(names(Due.values()))
                .containsExactly(
                        "tidlig på året, eller ved godkjenning",
                        "mot slutten av året",
                        "ved arbeidet med handlingsplanen");
        assertThat(names(LapseCause.values()))
                .containsExactly("rapporten kom for sent", "avtaleperioden er slutt", "fristen for overføring er ute");
    }

    @Test
    void theSumOfInstalmentsOfAKindAgreesWithItsWords() {
        assertThat(Vector.of(InstalmentStatus.values())
                        .map(status -> why.total(status).what().in(Language.NYNORSK)))
                .containsExactly(
                        "i alt planlagt",
                        "i alt som ventar på rapport",
                        "i alt klart til utbetaling",
                        "i alt overført til neste år",
                        "i alt bortfalle");
    }

    @Test
    void beforeAFirstPlanIsApprovedThereIsAnAllocationAndNoCommitment() {
        PaymentExplanations draft =
                PaymentProjection.of(WorkedTable.at(PlanStatus.draft(2025))).explanations();

        assertThat(name(draft.commitment())).isEqualTo("rammen for avtaleperioden");
        assertThat(name(draft.undistributed())).isEqualTo("den delen av rammen som ikke er fordelt på noe år");
    }

    @Test
    void ofSeveralGrantsTheAppropriationIsNamedAndOfAMeasureItsTitle() {
        AnnualGrants asked = AnnualGrants.ofMeasures(Vector.of(grant(2025, 4), grant(2026, 8)))
                .withApproved(ApprovedGrant.builder()
                        .year(2026)
                        .appropriationYear(2026)
                        .amount(Nok.ofKroner(4))
                        .build());
        PaymentPlan several = PaymentPlan.of(PaymentBasis.of(
                new Commitment(
                        Vector.of(StateGrant.of(2025, Nok.ofKroner(9)), StateGrant.of(2026, Nok.ofKroner(9))),
                        AgreementPeriod.of(2025, 2027)),
                asked,
                PlanStatus.approved(2026),
                WorkedTable.TERMS));
        PaymentExplanations shares = several.explanations();

        assertThat(several.byMeasure().map(shares::first).map(PaymentWordsTest::name))
                .containsExactly(
                        "første delutbetaling til tiltak T1 «Møteplass» i 2026 fra bevilgningen for 2025",
                        "første delutbetaling til tiltak T1 «Møteplass» i 2026 fra bevilgningen for 2026");
        assertThat(several.byMeasure().map(shares::grant).map(PaymentWordsTest::name))
                .containsExactly(
                        "tilskuddet til tiltak T1 «Møteplass» i 2026 fra bevilgningen for 2025",
                        "tilskuddet til tiltak T1 «Møteplass» i 2026 fra bevilgningen for 2026");
        assertThat(several.annualGrants().map(shares::annualGrant).map(PaymentWordsTest::name))
                .containsExactly(
                        "tilskuddet for 2026 fra bevilgningen for 2025",
                        "det departementet har godkjent av tilskuddet for 2026 fra bevilgningen for 2026");
        assertThat(several.instalments().map(shares::of).map(PaymentWordsTest::name))
                .startsWith("første delutbetaling for 2026 fra bevilgningen for 2025"
                        + " (klar til utbetaling: betales på forskudd)");
        assertThat(several.grants().map(shares::undistributed).map(PaymentWordsTest::name))
                .startsWith("den delen av bevilgningen for 2025 som ikke er fordelt på noe år");
        assertThat(shares.commitment().step().parts().map(PaymentWordsTest::name))
                .containsExactly("bevilgningen for 2025", "bevilgningen for 2026");
    }

    private static MeasureGrant grant(int appropriationYear, int kroner) {
        return new MeasureGrant(
                2026,
                Option.some(appropriationYear),
                MeasureId.of("T1"),
                Nok.ofKroner(kroner),
                Option.some("Møteplass"));
    }

    @Test
    void paymentsMadeAreNamedByTheirDates() {
        PaymentPlan paid = PaymentPlan.of(
                plan.basis().withPayments(Payment.of(LocalDate.of(2025, 3, 1), Nok.ofKroner(4_500_000))));
        Explanation toPay = paid.explanations().ledger().toPay().get();

        assertThat(name(toPay)).isEqualTo("å utbetale nå");
        assertThat(toPay.step().parts().map(PaymentWordsTest::name))
                .containsExactly("i alt klart til utbetaling", "utbetalt i alt");
        assertThat(name(paid.explanations().ledger().paidToDate(2026).get())).isEqualTo("utbetalt til og med 2026");
        assertThat(paid.explanations().ledger().paid(2025).get().step().parts().map(PaymentWordsTest::name))
                .allMatch(words -> words.replace('\u00A0', ' ').equals("utbetalt 1. mars 2025"));
    }

    private static String name(Explanation explanation) {
        return explanation.what().in(Language.BOKMAL);
    }

    private static Vector<String> names(Term... terms) {
        return Vector.of(terms).map(term -> term.in(Language.BOKMAL));
    }
}

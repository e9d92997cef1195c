package no.bygdevekst.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
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
        assertThat(name(why.released(2026))).isEqualTo("klart til utbetaling i 2026");
        assertThat(name(why.releasedToDate(2026))).isEqualTo("klart til utbetaling til og med 2026");
        assertThat(name(why.heldByPilot(2025).get())).isEqualTo("utbetalt og ikke brukt ved utgangen av 2025");
        assertThat(name(why.spentToDate(2025).get())).isEqualTo("brukt ifølge rapporten for 2025");
        assertThat(name(why.needed(plan.checks().head()))).isEqualTo("det som må være brukt ved rapporten for 2025");
        assertThat(name(why.annualGrant(2027))).isEqualTo("tilskuddet for 2027");
        assertThat(name(why.commitment())).isEqualTo("tilsagnet for avtaleperioden");
        assertThat(name(why.undistributed())).isEqualTo("den delen av tilsagnet som ikke er fordelt på noe år");
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
    void whatTheStateHasLeftIsTheCommitmentLessWhatIsReleasedAndLapsed() {
        Explanation left = why.heldByState(2025);

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
        MeasureGrant grant =
                new MeasureGrant(2025, MeasureId.of("T1"), Nok.ofKroner(4), Option.some("Bustader til leige"));

        assertThat(PaymentPhrases.measureGrant(grant).in(Language.NYNORSK))
                .isEqualTo("tilskotet til tiltak T1 «Bustader til leige» i 2025");
        assertThat(PaymentPhrases.measureFirst(grant).in(Language.ENGLISH))
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
                .containsExactly("avtaleperioden er slutt", "fristen for overføring er ute");
        assertThat(names(PaymentMatch.values()))
                .containsExactly("stemmer", "for mye utbetalt", "for lite utbetalt", "ukjent utbetaling");
    }

    @Test
    void whatOnlyTwoPlansTogetherTell() {
        assertThat(new Impediment.SettledYearChanged(2025, Nok.ofKroner(5), Nok.ofKroner(3))
                        .phrase()
                        .in(Language.ENGLISH)
                        .replace('\u00A0', ' '))
                .isEqualTo(
                        "The grant for 2025 is now NOK 3, but was NOK 5 in the previous plan, and the year is already"
                                + " approved. The difference is NOK −2. Restore the amount until the sum is NOK 5.");
        assertThat(new Impediment.GrantBeforeFirstPlan(new AnnualGrant(2025, Nok.ofKroner(7)), 2026)
                        .phrase()
                        .in(Language.ENGLISH)
                        .replace('\u00A0', ' '))
                .isEqualTo("This is the first plan, and it is for 2026, but it has a grant of NOK 7 for 2025."
                        + " Move the amount to 2026 or later. If the plan is a revision, correct its number.");
    }

    private static String name(Explanation explanation) {
        return explanation.what().in(Language.BOKMAL);
    }

    private static Vector<String> names(Term... terms) {
        return Vector.of(terms).map(term -> term.in(Language.BOKMAL));
    }
}

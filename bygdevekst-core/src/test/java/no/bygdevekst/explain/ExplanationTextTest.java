package no.bygdevekst.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.fixture.Reports;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Rounding;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.terms.FirstInstalmentRounding;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {

    private static final Explanation TWO = given("to", 2);
    private static final Explanation THREE = given("tre", 3);

    @Test
    void aCarriedInstalmentTellsTheWholeWay() {
        PaymentBasis payments = Reports.with(WorkedTable.at(PlanStatus.approved(2026)), 2025, Nok.ofKroner(4_000_000));
        PaymentPlan plan = PaymentPlan.of(payments);

        assertThat(text(plan.explain(plan.instalments().get(2)), Language.NYNORSK))
                .isEqualTo("""
                        overført delutbetaling i 2026 av tilskotet for 2025 (klar til utbetaling: vert betalt utan nytt vilkår): 1 500 000 kr [brevet, «Utbetaling av midler», avsnitt 1, setning 3]
                          tolking: det som er overført, vert betalt ut ved handlingsplanarbeidet neste år utan nytt vilkår
                          = andre delutbetaling for 2025 (overført til neste år: rapporten viser at pengane ikkje er brukte opp): 1 500 000 kr [brevet, «Utbetaling av midler», avsnitt 1, setning 2; brevet, «Utbetaling av midler», avsnitt 1, setning 3]
                            brukt ifølgje rapporten for 2025: 4 000 000 kr
                            < det som må vere brukt ved rapporten for 2025: 4 500 000 kr [brevet, «Utbetaling av midler», avsnitt 1, setning 2]
                              tolking: den første utbetalinga er brukt opp når alt som er klart til utbetaling hittil, er brukt
                              + første delutbetaling av tilskotet for 2025: 4 500 000 kr (75 pst. av beløpet under, runda ned til heile kroner) [brevet, «Utbetaling av midler», avsnitt 1, setning 2]
                                tolking: den første delutbetalinga vert runda ned, så det aldri vert betalt ut meir enn delen på førehand
                                tilskotet for 2025: 6 000 000 kr [brevet, «Utbetaling av midler», avsnitt 1, setning 1]
                            difor andre delutbetaling av tilskotet for 2025: 1 500 000 kr [brevet, «Utbetaling av midler», avsnitt 1, setning 2]
                              tilskotet for 2025: 6 000 000 kr [brevet, «Utbetaling av midler», avsnitt 1, setning 1]
                              − første delutbetaling av tilskotet for 2025: 4 500 000 kr (sjå over)
                        """);
    }

    @Test
    void eachStepIsWrittenInItsOwnWay() {
        assertThat(text(of(new Step.Sum(Vector.of(TWO, THREE))), Language.BOKMAL))
                .isEqualTo("figur: 5 kr\n  + to: 2 kr\n  + tre: 3 kr\n");
        assertThat(text(of(new Step.Difference(THREE, Vector.of(TWO))), Language.BOKMAL))
                .isEqualTo("figur: 1 kr\n  tre: 3 kr\n  − to: 2 kr\n");
        assertThat(text(of(new Step.Times(TWO, 4)), Language.BOKMAL)).isEqualTo("figur: 8 kr\n  4 × to: 2 kr\n");
        assertThat(text(of(new Step.Same(TWO)), Language.BOKMAL)).isEqualTo("figur: 2 kr\n  = to: 2 kr\n");
        assertThat(text(of(new Step.Decided(Comparison.of(THREE, TWO), TWO)), Language.ENGLISH))
                .isEqualTo("figure: NOK 2\n  tre: NOK 3\n  ≥ to: NOK 2\n  therefore to: NOK 2\n");
        assertThat(text(
                        of(new Step.OwnEffort(Hours.ofHundredths(3750), HourlyRate.of(Nok.ofKroner(500)))),
                        Language.NYNORSK))
                .isEqualTo("figur: 18 750 kr (37,50 timar × 500 kr)\n");
        assertThat(text(of(new Step.RoundedShare(TWO, Share.of(2, 3), Rounding.HALF_UP, Nok.ORE)), Language.BOKMAL))
                .isEqualTo("""
                        figur: 1,33 kr (2/3 av beløpet under, rundet av til hele øre)
                          to: 2 kr
                        """);
        assertThat(text(
                        of(new Step.Apportioned(Division.of(THREE, Vector.of(TWO, TWO), Nok.KRONE), 1)),
                        Language.NYNORSK))
                .isEqualTo("""
                        figur: 1 kr (del 2 av 2, fordelt etter største brøks metode i heile kroner)
                          tre: 3 kr
                          to: 2 kr
                          to: 2 kr
                        """);
    }

    @Test
    void aReaderOfSeveralIsNotShownAgainWhatAnEarlierOneHasShown() {
        Explanation five = of(new Step.Sum(Vector.of(TWO, THREE)));

        assertThat(ExplanationText.linesOfEach(Vector.of(five, of(new Step.Times(five, 2))), Language.ENGLISH)
                        .map(lines -> lines.mkString("\n").replace('\u00A0', ' ')))
                .containsExactly(
                        "figure: NOK 5\n  + to: NOK 2\n  + tre: NOK 3",
                        "figure: NOK 10\n  2 × figure: NOK 5 (see above)");
    }

    @Test
    void readingsAndCitationsStandWhereTheyBelong() {
        Explanation explanation = TWO.under(FirstInstalmentRounding.HALF_UP).citing(Letter.payment("¶1 s2"));

        assertThat(text(explanation.citing(Letter.payment("¶1 s2")), Language.ENGLISH))
                .isEqualTo("""
                        to: NOK 2 [the letter, “Utbetaling av midler”, paragraph 1, sentence 2]
                          reading: the first instalment is rounded to the nearest unit, never above the grant
                        """);
    }

    @Test
    void aFigureAloneIsWhatItsLinesSayBeforeItsParts() {
        Explanation carried = of(new Step.Times(TWO.under(FirstInstalmentRounding.HALF_UP), 2))
                .under(FirstInstalmentRounding.HALF_UP)
                .citing(Letter.payment("¶1 s2"));
        Vector<String> lines = ExplanationText.lines(carried, Language.NYNORSK);

        assertThat(lines).hasSize(4);
        assertThat(ExplanationText.linesOfFigure(carried, Language.NYNORSK)).isEqualTo(lines.take(2));
    }

    @Test
    void aComparisonThatDoesNotHoldIsFound() {
        Comparison wrong = new Comparison(TWO, THREE, true);

        assertThatThrownBy(() -> of(new Step.Decided(wrong, TWO))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFigureIsComputedFromItsLeavesNotFromTheFiguresOnTheWay() {
        Explanation tampered =
                new Explanation(TWO.what(), Nok.ofKroner(100), new Step.Same(TWO), Vector.empty(), Vector.empty());

        Explanation sum = of(new Step.Sum(Vector.of(tampered, THREE)));

        assertThat(sum.figure()).isEqualTo(Nok.ofKroner(103));
        assertThat(sum.recomputed()).isEqualTo(Nok.ofKroner(5));
    }

    private static Explanation given(String word, long kroner) {
        return Explanation.given(Phrase.of(word, word, word), Nok.ofKroner(kroner));
    }

    private static Explanation of(Step step) {
        return Explanation.of(Phrase.of("figur", "figur", "figure"), step);
    }

    /** With plain spaces, to be read in this file. */
    private static String text(Explanation explanation, Language language) {
        return ExplanationText.of(explanation, language).replace('\u00A0', ' ');
    }
}

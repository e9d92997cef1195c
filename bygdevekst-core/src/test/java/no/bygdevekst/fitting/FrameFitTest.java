package no.bygdevekst.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import no.bygdevekst.budget.BudgetFixture;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.ExplanationText;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.money.Nok;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class FrameFitTest {

    private static final Vector<Ask> ASKS = Vector.of(ask("T1", 6), ask("T2", 8), ask("T3", 6), ask("T4", 1));

    private static final Vector<Ask> FLOORED = Vector.of(
            ask("T1", 6),
            ask("T2", 8),
            ask("T3", 6).withFloor(Nok.ofKroner(4)),
            ask("T4", 1).withFloor(Nok.KRONE));

    @Test
    void byPriorityTheAskThatTheFrameDoesNotLastForIsCutAndLaterOnesGetNothing() {
        assertThat(FrameFit.byPriority(Nok.ofKroner(16), ASKS).rows().map(FittedAsk::granted))
                .containsExactly(Nok.ofKroner(6), Nok.ofKroner(8), Nok.ofKroner(2), Nok.ZERO);
    }

    @Test
    void inProportionTheFrameIsDividedByLargestRemainder() {
        FrameFit fit = FrameFit.inProportion(Nok.ofKroner(16), ASKS, Nok.KRONE);
        assertThat(fit.rows().map(FittedAsk::granted))
                .containsExactly(Nok.ofKroner(5), Nok.ofKroner(6), Nok.ofKroner(4), Nok.KRONE);
        assertThat(fit.rows().map(FittedAsk::cut))
                .containsExactly(Nok.ofKroner(1), Nok.ofKroner(2), Nok.ofKroner(2), Nok.ZERO);
    }

    @Test
    void byPriorityNoFloorIsCutForAMeasureBeforeIt() {
        assertThat(FrameFit.byPriority(Nok.ofKroner(16), FLOORED).rows().map(FittedAsk::granted))
                .containsExactly(Nok.ofKroner(6), Nok.ofKroner(5), Nok.ofKroner(4), Nok.KRONE);
        assertThat(FrameFit.byPriority(Nok.ofKroner(5), FLOORED).rows().map(FittedAsk::granted))
                .containsExactly(Nok.ZERO, Nok.ZERO, Nok.ofKroner(4), Nok.KRONE);
    }

    @Test
    void inProportionOnlyWhatIsAboveTheFloorsIsCut() {
        assertThat(FrameFit.inProportion(Nok.ofKroner(13), FLOORED, Nok.KRONE)
                        .rows()
                        .map(FittedAsk::granted))
                .containsExactly(Nok.ofKroner(3), Nok.ofKroner(4), Nok.ofKroner(5), Nok.KRONE);
    }

    @Test
    void whatAFloorGivesIsExplained() {
        assertThat(text(FrameFit.byPriority(Nok.ofKroner(16), FLOORED).explain(1), Language.BOKMAL))
                .isEqualTo("""
                        det tiltak T2 får innenfor rammen: 5 kr
                          rammen: 16 kr
                          < det tiltakene til og med nummer 2 i prioritert rekkefølge søker om, og det de andre minst skal ha: 19 kr
                            + det tiltak T1 søker om: 6 kr
                            + det tiltak T2 søker om: 8 kr
                            + det tiltak T3 minst skal ha: 4 kr
                            + det tiltak T4 minst skal ha: 1 kr
                          derfor det tiltak T2 får innenfor rammen: 5 kr
                            rammen: 16 kr
                            ≥ det tiltakene til og med nummer 1 i prioritert rekkefølge søker om, og det de andre minst skal ha: 11 kr
                              + det tiltak T1 søker om: 6 kr
                              + det tiltak T3 minst skal ha: 4 kr
                              + det tiltak T4 minst skal ha: 1 kr
                            derfor resten av rammen: 5 kr
                              rammen: 16 kr
                              − det tiltak T1 søker om: 6 kr
                              − det tiltak T3 minst skal ha: 4 kr
                              − det tiltak T4 minst skal ha: 1 kr
                        """);
    }

    @Test
    void aFloorAboveTheAskAndFloorsAboveTheFrameAreRefused() {
        Ask ask = ask("T1", 6);
        Nok more = Nok.ofKroner(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask.withFloor(more))
                .withMessageContaining("floor of T1")
                .withMessageContaining("7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask.withFloor(Nok.ORE.negated()))
                .withMessageContaining("floor of T1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFit.byPriority(Nok.ofKroner(4), FLOORED))
                .withMessageContaining("floors together, 5: 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFit.inProportion(Nok.ofKroner(4), FLOORED, Nok.KRONE))
                .withMessageContaining("floors together, 5: 4");
    }

    @Test
    void theFrameCitesItsSource() {
        Citation source = Letter.frame("¶2 s2");
        FrameFit fit = FrameFit.byPriority(Nok.ofKroner(16), ASKS).citing(source);
        assertThat(fit.explain(0).step().parts().head().citations()).containsExactly(source);
        assertThat(fit.rows())
                .isEqualTo(FrameFit.byPriority(Nok.ofKroner(16), ASKS).rows());
        assertThat(FrameFit.inProportion(Nok.ofKroner(16), ASKS, Nok.KRONE)
                        .citing(source)
                        .explain(0)
                        .step()
                        .parts()
                        .head()
                        .citations())
                .containsExactly(source);
    }

    @Test
    void aFrameThatIsEnoughLeavesTheAsksAndSaysWhatIsUnused() {
        FrameFit fit = FrameFit.inProportion(Nok.ofKroner(30), ASKS, Nok.KRONE);
        assertThat(fit.granted()).isEqualTo(fit.asked());
        assertThat(fit.unused()).isEqualTo(Nok.ofKroner(9));
    }

    @Test
    void theAsksOfAPlanAreTheStateLinesOfEachMeasureInAllYears() {
        assertThat(Ask.ofPlan(BudgetFixture.plan(
                        2025,
                        BudgetFixture.measure(
                                "T1",
                                "D1",
                                BudgetFixture.money(2025, "state", 3),
                                BudgetFixture.money(2030, "state", 4),
                                BudgetFixture.money(2025, "partner:husbanken", 9)),
                        BudgetFixture.measure("T1", "D1"))))
                .containsExactly(ask("T1", 7), ask("T1", 0));
    }

    @Test
    void theCutIsExplainedByWhatTheMeasuresBeforeItAskFor() {
        String rest = FrameFit.byPriority(Nok.ofKroner(16), ASKS)
                .explain(2)
                .step()
                .parts()
                .last()
                .step()
                .parts()
                .last()
                .what()
                .in(Language.NYNORSK);
        assertThat(rest).isEqualTo("resten av ramma");
    }

    @Test
    void whatIsNotAWholeNumberOfUnitsIsRefused() {
        Vector<Ask> asks = Vector.of(Ask.of(MeasureId.of("T1"), Nok.parse("1.50")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFit.inProportion(Nok.KRONE, asks, Nok.KRONE))
                .withMessageContaining("ask of T1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFit.inProportion(Nok.ORE, Vector.empty(), Nok.KRONE))
                .withMessageContaining("frame");
        Vector<Ask> floored = Vector.of(ask("T1", 2).withFloor(Nok.parse("0.50")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFit.inProportion(Nok.KRONE, floored, Nok.KRONE))
                .withMessageContaining("floor of T1");
    }

    @Test
    void negativeAmountsAndRowsThatAreNotThereAreRefused() {
        FrameFit fit = FrameFit.byPriority(Nok.ofKroner(16), ASKS);
        assertThatIllegalArgumentException().isThrownBy(() -> fit.explain(4)).withMessageContaining("4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFit.byPriority(Nok.ORE.negated(), ASKS))
                .withMessageContaining("frame");
        assertThatIllegalArgumentException().isThrownBy(() -> ask("T1", -1)).withMessageContaining("T1");
    }

    private static String text(Explanation explanation, Language language) {
        return ExplanationText.of(explanation, language).replace('\u00A0', ' ');
    }

    private static Ask ask(String measure, long kroner) {
        return Ask.of(MeasureId.of(measure), Nok.ofKroner(kroner));
    }
}

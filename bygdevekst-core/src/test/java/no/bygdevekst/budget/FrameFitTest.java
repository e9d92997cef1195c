package no.bygdevekst.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;

class FrameFitTest {

    private static final Vector<Ask> ASKS = Vector.of(ask("T1", 6), ask("T2", 8), ask("T3", 6), ask("T4", 1));

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
                .containsExactly(named(7), named(0));
    }

    private static Ask named(long kroner) {
        return new Ask(MeasureId.of("T1"), Nok.ofKroner(kroner), Option.some("Tiltak T1"));
    }

    @Test
    void theMeasureIsNamedByItsTitleWhereThatIsKnown() {
        FrameFit fit = FrameFit.byPriority(Nok.ofKroner(5), Vector.of(named(7)));
        assertThat(fit.explain(0).what().in(Language.BOKMAL))
                .isEqualTo("det tiltak T1 «Tiltak T1» får innenfor rammen");
        assertThat(fit.explain(0).what().in(Language.ENGLISH))
                .isEqualTo("what measure T1 “Tiltak T1” gets within the allocation");
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
        Vector<Ask> asks = Vector.of(new Ask(MeasureId.of("T1"), Nok.parse("1.50")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFit.inProportion(Nok.KRONE, asks, Nok.KRONE))
                .withMessageContaining("ask of T1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFit.inProportion(Nok.ORE, Vector.empty(), Nok.KRONE))
                .withMessageContaining("frame");
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

    private static Ask ask(String measure, long kroner) {
        return new Ask(MeasureId.of(measure), Nok.ofKroner(kroner));
    }
}

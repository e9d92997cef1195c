package no.bygdevekst.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.money.Nok;

@Domain(BudgetArbitraries.class)
class FrameFitProperties {

    @Property
    void theGrantsSumToTheSmallerOfTheFrameAndWhatIsAskedFor(@ForAll Nok frame, @ForAll Vector<Ask> asks) {
        Nok asked = Nok.total(asks.map(Ask::amount));
        fits(frame, asks).forEach(fit -> assertThat(fit.granted()).isEqualTo(frame.min(asked)));
    }

    @Property
    void noMeasureGetsMoreThanItAskedForOrLessThanNothing(@ForAll Nok frame, @ForAll Vector<Ask> asks) {
        fits(frame, asks)
                .flatMap(FrameFit::rows)
                .forEach(row -> assertThat(row.granted()).isBetween(Nok.ZERO, row.asked()));
    }

    @Property
    void byPriorityAMeasureGetsSomethingOnlyWhereAllBeforeItGetEverything(@ForAll Nok frame, @ForAll Vector<Ask> asks) {
        Vector<FittedAsk> rows = FrameFit.byPriority(frame, asks).rows();
        int lastWithSomething = rows.lastIndexWhere(row -> row.granted().isPositive());
        assertThat(rows.take(Math.max(lastWithSomething, 0)).map(FittedAsk::cut))
                .allMatch(Nok::isZero);
    }

    @Property
    void inProportionEqualAsksDifferByAtMostAnOre(@ForAll Nok frame, @ForAll Vector<Ask> asks) {
        Vector<FittedAsk> twins =
                FrameFit.inProportion(frame, asks.appendAll(asks), Nok.ORE).rows();
        for (int i = 0; i < asks.size(); i++) {
            Nok first = twins.get(i).granted();
            Nok second = twins.get(asks.size() + i).granted();
            assertThat(first.minus(second)).isBetween(Nok.ZERO, Nok.ORE);
        }
    }

    @Property
    void everyGrantIsTheRootOfItsExplanationAndComesOutOfItsLeaves(@ForAll Nok frame, @ForAll Vector<Ask> asks) {
        fits(frame, asks).forEach(FrameFitProperties::assertExplained);
    }

    private static void assertExplained(FrameFit fit) {
        for (int i = 0; i < fit.rows().size(); i++) {
            Nok granted = fit.rows().get(i).granted();
            assertThat(fit.explain(i).figure()).isEqualTo(granted);
            assertThat(fit.explain(i).recomputed()).isEqualTo(granted);
        }
    }

    private static Vector<FrameFit> fits(Nok frame, Vector<Ask> asks) {
        return Vector.of(FrameFit.byPriority(frame, asks), FrameFit.inProportion(frame, asks, Nok.ORE));
    }
}

package no.bygdevekst.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.money.Nok;

@Domain(FittingArbitraries.class)
class FrameFitProperties {

    @Property
    void theGrantsSumToTheSmallerOfTheFrameAndWhatIsAskedFor(@ForAll Nok frame, @ForAll Vector<Ask> asks) {
        Nok asked = Nok.total(asks.map(Ask::amount));
        fits(frame, asks)
                .forEach(fit -> assertThat(fit.granted()).isEqualTo(fit.frame().min(asked)));
    }

    @Property
    void noMeasureGetsMoreThanItAskedForOrLessThanItsFloor(@ForAll Nok frame, @ForAll Vector<Ask> asks) {
        fits(frame, asks)
                .forEach(fit -> fit.rows()
                        .zip(asks)
                        .forEach(row -> assertThat(row._1.granted()).isBetween(row._2.floor(), row._2.amount())));
    }

    @Property
    void byPriorityAMeasureGetsMoreThanItsFloorOnlyWhereAllBeforeItGetEverything(
            @ForAll Nok frame, @ForAll Vector<Ask> asks) {
        Vector<FittedAsk> rows =
                FrameFit.byPriority(atLeastFloors(frame, asks), asks).rows();
        int lastAboveFloor = rows.zip(asks).lastIndexWhere(row -> row._2.floor().isLessThan(row._1.granted()));
        assertThat(rows.take(Math.max(lastAboveFloor, 0)).map(FittedAsk::cut)).allMatch(Nok::isZero);
    }

    @Property
    void inProportionEqualAsksDifferByAtMostAnOre(@ForAll Nok frame, @ForAll Vector<Ask> asks) {
        Vector<Ask> twice = asks.appendAll(asks);
        Vector<FittedAsk> twins = FrameFit.inProportion(atLeastFloors(frame, twice), twice, Nok.ORE)
                .rows();
        for (int i = 0; i < asks.size(); i++) {
            Nok first = twins.get(i).granted();
            Nok second = twins.get(asks.size() + i).granted();
            assertThat(first.minus(second)).isBetween(Nok.ZERO, Nok.ORE);
        }
    }

    @Property
    void whatAFloorKeepsIsNotDividedAgain(@ForAll Nok frame, @ForAll Vector<Ask> asks) {
        Vector<Ask> above = asks.map(ask -> Ask.of(ask.measure(), ask.aboveFloor()));
        Nok reaching = atLeastFloors(frame, asks);
        Nok left = reaching.minus(Fitting.floors(asks));
        assertThat(cuts(FrameFit.byPriority(reaching, asks))).isEqualTo(cuts(FrameFit.byPriority(left, above)));
        assertThat(cuts(FrameFit.inProportion(reaching, asks, Nok.ORE)))
                .isEqualTo(cuts(FrameFit.inProportion(left, above, Nok.ORE)));
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

    private static Vector<Nok> cuts(FrameFit fit) {
        return fit.rows().map(FittedAsk::cut);
    }

    private static Nok atLeastFloors(Nok frame, Vector<Ask> asks) {
        Nok floors = Fitting.floors(asks);
        return frame.isLessThan(floors) ? floors.plus(frame) : frame;
    }

    private static Vector<FrameFit> fits(Nok frame, Vector<Ask> asks) {
        Nok reaching = atLeastFloors(frame, asks);
        return Vector.of(FrameFit.byPriority(reaching, asks), FrameFit.inProportion(reaching, asks, Nok.ORE));
    }
}

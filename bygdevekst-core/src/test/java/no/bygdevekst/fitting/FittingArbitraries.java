package no.bygdevekst.fitting;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;

/** Asks that try a frame: from nothing to the largest amount, with floors of nothing, of all, and between. */
public final class FittingArbitraries extends DomainContextBase {

    /** What {@code @Domain} makes an instance with. */
    public FittingArbitraries() {}

    @Provide
    Arbitrary<Vector<Ask>> asks() {
        Arbitrary<Nok> amounts = Arbitraries.oneOf(amounts(), Arbitraries.of(Nok.ZERO, Nok.ORE, Nok.KRONE));
        Arbitrary<Nok> floors = Arbitraries.oneOf(amounts, Arbitraries.of(Nok.ZERO));
        return Combinators.combine(Arbitraries.of("T1", "T2", "T3").map(MeasureId::of), amounts, floors)
                .as((measure, amount, floor) -> new Ask(measure, amount, floor.min(amount)))
                .list()
                .ofMaxSize(7)
                .map(Vector::ofAll);
    }

    @Provide
    Arbitrary<Nok> amounts() {
        return Arbitraries.longs().between(1, 1_000_000_000_000L).map(Nok::ofOre);
    }
}

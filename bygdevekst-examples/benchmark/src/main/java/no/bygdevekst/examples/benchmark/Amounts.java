package no.bygdevekst.examples.benchmark;

import io.vavr.collection.Vector;
import java.util.Random;
import javax.money.Monetary;
import no.bygdevekst.money.Nok;
import org.joda.money.CurrencyUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The same thousand amounts in every form. */
@State(Scope.Benchmark)
public class Amounts {

    static final int COUNT = 1000;
    static final int TIMES = 1000;

    final long[] longs = new Random(7).longs(COUNT, 1, 1_000_000_000).toArray();
    final Vector<Nok> vector = Vector.ofAll(longs).map(Nok::ofOre);
    final Nok[] nok = vector.toJavaArray(Nok[]::new);
    final org.joda.money.Money[] joda = vector.map(Nok::toBigDecimal)
            .map(kroner -> org.joda.money.Money.of(CurrencyUnit.of("NOK"), kroner))
            .toJavaArray(org.joda.money.Money[]::new);
    final org.javamoney.moneta.Money[] moneta = vector.map(Nok::toBigDecimal)
            .map(kroner -> org.javamoney.moneta.Money.of(kroner, Monetary.getCurrency("NOK")))
            .toJavaArray(org.javamoney.moneta.Money[]::new);
}

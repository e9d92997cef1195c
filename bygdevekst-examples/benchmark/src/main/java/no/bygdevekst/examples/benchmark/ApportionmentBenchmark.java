package no.bygdevekst.examples.benchmark;

import io.vavr.collection.Vector;
import java.util.Random;
import no.bygdevekst.money.Apportionment;
import no.bygdevekst.money.Nok;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Dividing a total by largest remainder. */
@State(Scope.Benchmark)
@Warmup(iterations = Warm.LITTLE_CODE)
public class ApportionmentBenchmark {

    private static final Nok TOTAL = Nok.ofOre(1_600_000_003);

    @Param({"10", "1000", "100000"})
    private int weights;

    private long[] longs = {};
    private Vector<Nok> amounts = Vector.empty();

    @Setup
    public void makeWeights() {
        longs = new Random(7).longs(weights, 0, 1_000_000).toArray();
        amounts = Vector.ofAll(longs).map(Nok::ofOre);
        if (!Vector.ofAll(byHand()).map(Nok::ofOre).equals(library())) {
            throw new IllegalStateException("the parts by hand are others");
        }
    }

    @Benchmark
    public Vector<Nok> library() {
        return Apportionment.of(TOTAL, amounts, Nok.ORE);
    }

    @Benchmark
    public long[] byHand() {
        return ApportionmentByHand.parts(TOTAL.ore(), longs);
    }
}

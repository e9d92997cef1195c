package no.bygdevekst.explain;

import io.vavr.Lazy;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.function.Function;
import no.bygdevekst.money.Apportionment;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * A total that was divided in proportion to weights by largest remainder (<i>fordeling</i>), such as 3 kroner by 2 and
 * 2 in whole kroner: 2 and 1.
 *
 * <p>All parts are computed together and once, however many of them are explained: the explanations of all parts hold
 * one and the same division.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Division {

    private final Explanation total;
    private final Vector<Explanation> weights;
    private final Nok unit;
    private final Lazy<Vector<Nok>> evaluated;
    private final Lazy<Vector<Nok>> recomputed;
    private final Lazy<Integer> hash;

    private Division(Explanation total, Vector<Explanation> weights, Nok unit) {
        this.total = Given.value("total", total);
        this.weights = weights;
        this.unit = Given.value("unit", unit);
        this.evaluated = Lazy.of(() -> parts(Explanation::figure));
        this.recomputed = Lazy.of(() -> parts(Explanation::recomputed));
        this.hash = Lazy.of(() -> Objects.hash(total, weights, unit));
    }

    /**
     * A division.
     *
     * @param total what was divided
     * @param weights the weights, in order
     * @param unit the smallest part, above zero
     * @return the division
     */
    public static Division of(Explanation total, Iterable<Explanation> weights, Nok unit) {
        return new Division(total, Given.all("weights", weights), unit);
    }

    /**
     * What was divided.
     *
     * @return the explanation of the total
     */
    public Explanation total() {
        return total;
    }

    /**
     * What it was divided by.
     *
     * @return the explanations of the weights, in order
     */
    public Vector<Explanation> weights() {
        return weights;
    }

    /**
     * What the parts are whole numbers of.
     *
     * @return the smallest part, kroner
     */
    public Nok unit() {
        return unit;
    }

    /** The parts, from the figures of the total and of the weights. */
    Vector<Nok> evaluated() {
        return evaluated.get();
    }

    /** The parts, from the leaves of the total and of the weights. */
    Vector<Nok> recomputed() {
        return recomputed.get();
    }

    Vector<Nok> parts(Function<Explanation, Nok> amount) {
        return Apportionment.of(amount.apply(total), weights.map(amount), unit);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Division that
                        && total.equals(that.total)
                        && weights.equals(that.weights)
                        && unit.equals(that.unit));
    }

    @Override
    public int hashCode() {
        return hash.get();
    }

    /** The total and the weights, {@code 3 by 2, 2}. */
    @Override
    public String toString() {
        return total.figure() + " by " + weights.map(Explanation::figure).mkString(", ");
    }
}

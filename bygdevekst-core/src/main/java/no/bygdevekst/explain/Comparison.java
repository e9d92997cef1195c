package no.bygdevekst.explain;

import java.util.function.Function;
import no.bygdevekst.money.Nok;

/**
 * Two figures held against each other (<i>sammenligning</i>): is what there is at least what was needed?
 *
 * @param actual what there is
 * @param needed what was needed
 * @param reached whether {@code actual} is at least {@code needed}
 */
public record Comparison(Explanation actual, Explanation needed, boolean reached) {

    /**
     * Compares two figures.
     *
     * @param actual what there is
     * @param needed what was needed
     * @return the comparison with its outcome
     */
    public static Comparison of(Explanation actual, Explanation needed) {
        return new Comparison(actual, needed, !actual.figure().isLessThan(needed.figure()));
    }

    boolean isReached(Function<Explanation, Nok> amount) {
        return !amount.apply(actual).isLessThan(amount.apply(needed));
    }
}

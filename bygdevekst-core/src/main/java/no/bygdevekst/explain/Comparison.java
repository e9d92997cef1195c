package no.bygdevekst.explain;

import java.util.function.Function;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * Two figures held against each other (<i>sammenligning</i>): is what there is at least what was needed?
 *
 * @param actual what there is
 * @param needed what was needed
 * @param reached whether {@code actual} is at least {@code needed}
 */
public record Comparison(Explanation actual, Explanation needed, boolean reached) {
    /**
     * Refuses null.
     *
     * @param actual what there is
     * @param needed what was needed
     * @param reached whether {@code actual} is at least {@code needed}
     */
    public Comparison {
        Given.value("actual", actual);
        Given.value("needed", needed);
    }

    /**
     * Compares two figures.
     *
     * @param actual what there is
     * @param needed what was needed
     * @return the comparison with its outcome
     */
    public static Comparison of(Explanation actual, Explanation needed) {
        Given.value("actual", actual);
        Given.value("needed", needed);
        return new Comparison(actual, needed, !actual.figure().isLessThan(needed.figure()));
    }

    boolean isReached(Function<Explanation, Nok> amount) {
        return !amount.apply(actual).isLessThan(amount.apply(needed));
    }
}

package no.bygdevekst.examples.content;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Comparison;
import no.bygdevekst.explain.Division;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;

/** An explanation of one step, to what was given to it and no further (<i>ett regnesteg</i>). */
final class Shallow {

    private Shallow() {}

    static Explanation of(Explanation explanation) {
        return new Explanation(
                explanation.what(),
                explanation.figure(),
                step(explanation.step()),
                explanation.readings(),
                explanation.citations());
    }

    private static Step step(Step step) {
        if (step instanceof Step.Sum sum) {
            return new Step.Sum(leaves(sum.parts()));
        }
        if (step instanceof Step.Difference difference) {
            return new Step.Difference(leaf(difference.from()), leaves(difference.subtracted()));
        }
        if (step instanceof Step.Decided decided) {
            Comparison comparison = decided.comparison();
            return new Step.Decided(
                    new Comparison(leaf(comparison.actual()), leaf(comparison.needed()), comparison.reached()),
                    leaf(decided.figure()));
        }
        return one(step);
    }

    private static Step one(Step step) {
        if (step instanceof Step.Same same) {
            return new Step.Same(leaf(same.of()));
        }
        if (step instanceof Step.Times times) {
            return new Step.Times(leaf(times.of()), times.factor());
        }
        if (step instanceof Step.RoundedShare share) {
            return new Step.RoundedShare(leaf(share.of()), share.share(), share.rounding(), share.unit());
        }
        if (step instanceof Step.Apportioned part) {
            Division whole = part.division();
            return new Step.Apportioned(
                    Division.of(leaf(whole.total()), leaves(whole.weights()), whole.unit()), part.index());
        }
        return step instanceof Step.ApportionedByKey part
                ? new Step.ApportionedByKey(leaf(part.total()), part.key(), part.index(), part.unit())
                : step;
    }

    private static Vector<Explanation> leaves(Vector<Explanation> parts) {
        return parts.map(Shallow::leaf);
    }

    /** What was made from others stands as given; what was given stays as it is. */
    private static Explanation leaf(Explanation part) {
        return part.step().parts().isEmpty() ? part : Explanation.given(part.what(), part.figure());
    }
}

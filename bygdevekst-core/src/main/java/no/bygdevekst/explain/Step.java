package no.bygdevekst.explain;

import io.vavr.collection.Vector;
import java.util.function.Function;
import no.bygdevekst.money.Apportionment;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Rounding;
import no.bygdevekst.money.Share;

/** What was done to reach a figure (<i>regnesteg</i>). Each step can be computed again from what it was given. */
public sealed interface Step {

    /**
     * The figures that the step was made from.
     *
     * @return the explanations below this one, in order
     */
    Vector<Explanation> parts();

    /**
     * The result, by a way of getting at the amount of each part.
     *
     * @param amount how to get the amount of a part
     * @return the result of the step
     */
    Nok result(Function<Explanation, Nok> amount);

    /**
     * The result from the figures of the parts.
     *
     * @return the amount
     */
    default Nok evaluated() {
        return result(Explanation::figure);
    }

    /**
     * The result from the leaves.
     *
     * @return the amount
     */
    default Nok recomputed() {
        return result(Explanation::recomputed);
    }

    /**
     * Nothing was done: the figure was given.
     *
     * @param amount the figure
     */
    record Given(Nok amount) implements Step {
        /**
         * Refuses null.
         *
         * @param amount the figure
         */
        public Given {
            no.bygdevekst.text.Given.value("amount", amount);
        }

        @Override
        public Vector<Explanation> parts() {
            return Vector.empty();
        }

        @Override
        public Nok result(Function<Explanation, Nok> part) {
            return amount;
        }
    }

    /**
     * The figure is another figure, seen from another side: a carried instalment is the one that was carried over.
     *
     * @param of the other figure
     */
    record Same(Explanation of) implements Step {
        /**
         * Refuses null.
         *
         * @param of the other figure
         */
        public Same {
            no.bygdevekst.text.Given.value("of", of);
        }

        @Override
        public Vector<Explanation> parts() {
            return Vector.of(of);
        }

        @Override
        public Nok result(Function<Explanation, Nok> amount) {
            return amount.apply(of);
        }
    }

    /**
     * Hours of own effort were multiplied by their rate, half up to the øre.
     *
     * @param hours the hours
     * @param rate what an hour is worth
     */
    record OwnEffort(Hours hours, HourlyRate rate) implements Step {
        /**
         * Refuses null.
         *
         * @param hours the hours
         * @param rate what an hour is worth
         */
        public OwnEffort {
            no.bygdevekst.text.Given.value("hours", hours);
            no.bygdevekst.text.Given.value("rate", rate);
        }

        @Override
        public Vector<Explanation> parts() {
            return Vector.empty();
        }

        @Override
        public Nok result(Function<Explanation, Nok> part) {
            return rate.times(hours);
        }
    }

    /**
     * Figures were added.
     *
     * @param parts the terms, in order
     */
    record Sum(Vector<Explanation> parts) implements Step {
        /**
         * Refuses null.
         *
         * @param parts the terms, in order
         */
        public Sum {
            no.bygdevekst.text.Given.value("parts", parts);
        }

        @Override
        public Nok result(Function<Explanation, Nok> amount) {
            return Nok.total(parts.map(amount));
        }
    }

    /**
     * Figures were subtracted from another.
     *
     * @param from what was subtracted from
     * @param subtracted what was subtracted, in order
     */
    record Difference(Explanation from, Vector<Explanation> subtracted) implements Step {
        /**
         * Refuses null.
         *
         * @param from what was subtracted from
         * @param subtracted what was subtracted, in order
         */
        public Difference {
            no.bygdevekst.text.Given.value("from", from);
            no.bygdevekst.text.Given.value("subtracted", subtracted);
        }

        @Override
        public Vector<Explanation> parts() {
            return subtracted.prepend(from);
        }

        @Override
        public Nok result(Function<Explanation, Nok> amount) {
            return amount.apply(from).minus(Nok.total(subtracted.map(amount)));
        }
    }

    /**
     * A figure was multiplied by a whole number.
     *
     * @param of the figure
     * @param factor how many times
     */
    record Times(Explanation of, long factor) implements Step {
        /**
         * Refuses null.
         *
         * @param of the figure
         * @param factor how many times
         */
        public Times {
            no.bygdevekst.text.Given.value("of", of);
        }

        @Override
        public Vector<Explanation> parts() {
            return Vector.of(of);
        }

        @Override
        public Nok result(Function<Explanation, Nok> amount) {
            return amount.apply(of).times(factor);
        }
    }

    /**
     * A share was taken of a figure and rounded to whole units, and no more than the figure itself.
     *
     * @param of the figure
     * @param share the share of it
     * @param rounding how it was rounded
     * @param unit what it was rounded to
     */
    record RoundedShare(Explanation of, Share share, Rounding rounding, Nok unit) implements Step {
        /**
         * Refuses null.
         *
         * @param of the figure
         * @param share the share of it
         * @param rounding how it was rounded
         * @param unit what it was rounded to
         */
        public RoundedShare {
            no.bygdevekst.text.Given.value("of", of);
            no.bygdevekst.text.Given.value("share", share);
            no.bygdevekst.text.Given.value("rounding", rounding);
            no.bygdevekst.text.Given.value("unit", unit);
        }

        @Override
        public Vector<Explanation> parts() {
            return Vector.of(of);
        }

        @Override
        public Nok result(Function<Explanation, Nok> amount) {
            Nok whole = amount.apply(of);
            return share.of(whole, rounding, unit).min(whole);
        }
    }

    /**
     * A total was divided in proportion to weights by largest remainder, and this is one of the parts.
     *
     * @param division what was divided, and by what
     * @param index which part, from 0
     */
    record Apportioned(Division division, int index) implements Step {
        /**
         * Refuses null.
         *
         * @param division what was divided, and by what
         * @param index which part, from 0
         */
        public Apportioned {
            no.bygdevekst.text.Given.value("division", division);
        }

        @Override
        public Vector<Explanation> parts() {
            return division.weights().prepend(division.total());
        }

        @Override
        public Nok result(Function<Explanation, Nok> amount) {
            return division.parts(amount).get(index);
        }

        @Override
        public Nok evaluated() {
            return division.evaluated().get(index);
        }

        @Override
        public Nok recomputed() {
            return division.recomputed().get(index);
        }
    }

    /**
     * A total was divided by largest remainder in proportion to a key of whole numbers, such as inhabitants, and this
     * is one of the parts.
     *
     * @param total what was divided
     * @param key the numbers, in order
     * @param index which part, from 0
     * @param unit the smallest part
     */
    record ApportionedByKey(Explanation total, Vector<Long> key, int index, Nok unit) implements Step {
        /**
         * Refuses null.
         *
         * @param total what was divided
         * @param key the numbers, in order
         * @param index which part, from 0
         * @param unit the smallest part
         */
        public ApportionedByKey {
            no.bygdevekst.text.Given.value("total", total);
            no.bygdevekst.text.Given.value("key", key);
            no.bygdevekst.text.Given.value("unit", unit);
        }

        @Override
        public Vector<Explanation> parts() {
            return Vector.of(total);
        }

        @Override
        public Nok result(Function<Explanation, Nok> amount) {
            return Apportionment.byKey(amount.apply(total), key, unit).get(index);
        }
    }

    /**
     * A figure stands because a comparison came out as it did.
     *
     * @param comparison what was compared
     * @param figure the figure that follows from it
     */
    record Decided(Comparison comparison, Explanation figure) implements Step {
        /**
         * Refuses null.
         *
         * @param comparison what was compared
         * @param figure the figure that follows from it
         */
        public Decided {
            no.bygdevekst.text.Given.value("comparison", comparison);
            no.bygdevekst.text.Given.value("figure", figure);
        }

        @Override
        public Vector<Explanation> parts() {
            return Vector.of(comparison.actual(), comparison.needed(), figure);
        }

        @Override
        public Nok result(Function<Explanation, Nok> amount) {
            if (comparison.isReached(amount) != comparison.reached()) {
                throw new IllegalStateException("the comparison does not come out as it says: " + comparison);
            }
            return amount.apply(figure);
        }
    }
}

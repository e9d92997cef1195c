package no.bygdevekst.explain;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;

/**
 * How a figure came about (<i>forklaring</i>): a tree whose root is the figure, whose leaves are what was given, and
 * whose steps say what was done, under which reading and by which item of the source.
 *
 * @param what what the figure is, in words
 * @param figure the figure
 * @param step how it came about
 * @param readings the readings that decided, if any
 * @param citations where the source asks for it, if it does
 */
public record Explanation(Phrase what, Nok figure, Step step, Vector<Reading> readings, Vector<Citation> citations) {
    /**
     * Refuses null.
     *
     * @param what what the figure is, in words
     * @param figure the figure
     * @param step how it came about
     * @param readings the readings that decided, if any
     * @param citations where the source asks for it, if it does
     */
    public Explanation {
        Given.value("what", what);
        Given.value("figure", figure);
        Given.value("step", step);
        Given.value("readings", readings);
        Given.value("citations", citations);
    }

    /**
     * A figure and the step that leads to it; the figure is computed from the step.
     *
     * @param what what the figure is
     * @param step how it comes about
     * @return the explanation
     */
    public static Explanation of(Phrase what, Step step) {
        Given.value("what", what);
        Given.value("step", step);
        return new Explanation(what, step.evaluated(), step, Vector.empty(), Vector.empty());
    }

    /**
     * A figure that was given, not computed.
     *
     * @param what what the figure is
     * @param figure the figure
     * @return the explanation, a leaf
     */
    public static Explanation given(Phrase what, Nok figure) {
        Given.value("what", what);
        Given.value("figure", figure);
        return of(what, new Step.Given(figure));
    }

    /**
     * This explanation under one more reading.
     *
     * @param reading the reading that decided
     * @return the explanation
     */
    public Explanation under(Reading reading) {
        return new Explanation(what, figure, step, readings.append(reading), citations);
    }

    /**
     * This explanation with one more citation.
     *
     * @param citation where the source asks for it
     * @return the explanation, this one if it has the citation already
     */
    public Explanation citing(Citation citation) {
        return citations.contains(citation)
                ? this
                : new Explanation(what, figure, step, readings, citations.append(citation));
    }

    /**
     * The figure computed again from the leaves, without looking at the figures on the way.
     *
     * @return the same amount as {@link #figure()}
     * @throws IllegalStateException if a comparison that the tree rests on does not hold
     */
    public Nok recomputed() {
        return step.recomputed();
    }
}

package no.bygdevekst.fitting;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** Fits asks into a frame in their order, while what the floors leave of the frame lasts. */
record PriorityFit(Explanation frame, Vector<Ask> asks) implements Fitting {

    private static final Template FIRST = Template.of(
            "det tiltakene til og med nummer {count} i prioritert rekkefølge søker om",
            "det tiltaka til og med nummer {count} i prioritert rekkjefølgje søkjer om",
            "what the measures down to number {count} in order of priority ask for");

    private static final Template FIRST_AND_FLOORS = Template.of(
            "det tiltakene til og med nummer {count} i prioritert rekkefølge søker om, og det de andre minst skal ha",
            "det tiltaka til og med nummer {count} i prioritert rekkjefølgje søkjer om, og det dei andre minst skal ha",
            "what the measures down to number {count} in order of priority ask for, and the least that the others are to"
                    + " have");

    @Override
    public PriorityFit withFrame(Explanation other) {
        return new PriorityFit(other, asks);
    }

    @Override
    public Vector<Nok> grants() {
        Vector<Nok> grants = Vector.empty();
        Nok left = aboveFloors();
        for (Ask ask : asks) {
            Nok above = ask.aboveFloor().min(left);
            grants = grants.append(ask.floor().plus(above));
            left = left.minus(above);
        }
        return grants;
    }

    @Override
    public Explanation explain(int row) {
        Explanation withThis = explainNeeded(row + 1);
        return granted(
                row, withThis, isEnoughFor(withThis) ? Fitting.explainAsk(asks.get(row)) : explainRemaining(row));
    }

    /**
     * What is left for the measure whose whole ask the frame does not reach to: the rest of the allocation, or its
     * floor.
     */
    private Explanation explainRemaining(int row) {
        if (row == 0) {
            return explainRest(row);
        }
        Explanation before = explainNeeded(row);
        return granted(row, before, isEnoughFor(before) ? explainRest(row) : explainLeast(asks.get(row)));
    }

    private Explanation explainRest(int row) {
        Vector<Explanation> others =
                asks.take(row).map(Fitting::explainAsk).appendAll(Fitting.explainFloors(asks.drop(row + 1)));
        return others.isEmpty()
                ? frame
                : Explanation.of(
                        Phrase.of("resten av rammen", "resten av ramma", "the rest of the allocation"),
                        new Step.Difference(frame, others));
    }

    private static Explanation explainLeast(Ask ask) {
        return ask.floor().isZero()
                ? Explanation.given(Phrase.of("ingenting", "ingenting", "nothing"), Nok.ZERO)
                : Fitting.explainFloor(ask);
    }

    /** What the first so many measures ask for together, and the floors of those after them. */
    private Explanation explainNeeded(int measures) {
        Vector<Explanation> floors = Fitting.explainFloors(asks.drop(measures));
        return Explanation.of(
                new Phrase(
                        floors.isEmpty() ? FIRST : FIRST_AND_FLOORS,
                        Arguments.none().and("count", measures)),
                new Step.Sum(asks.take(measures).map(Fitting::explainAsk).appendAll(floors)));
    }

    private boolean isEnoughFor(Explanation needed) {
        return !frame.figure().isLessThan(needed.figure());
    }
}

package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** Fits asks into a frame in their order, while the frame lasts. */
record PriorityFit(Nok frame, Vector<Ask> asks) implements Fitting {

    private static final Template FIRST = Template.of(
            "det tiltakene til og med nummer {count} i prioritert rekkefølge søker om",
            "det tiltaka til og med nummer {count} i prioritert rekkjefølgje søkjer om",
            "what the measures down to number {count} in order of priority ask for");

    @Override
    public Vector<Nok> grants() {
        Vector<Nok> grants = Vector.empty();
        Nok left = frame;
        for (Ask ask : asks) {
            Nok granted = ask.amount().min(left);
            grants = grants.append(granted);
            left = left.minus(granted);
        }
        return grants;
    }

    @Override
    public Explanation explain(int row) {
        Explanation withThis = explainAsked(row + 1);
        Explanation ask = Fitting.explainAsk(asks.get(row));
        return granted(row, withThis, isEnoughFor(withThis) ? ask : remaining(row));
    }

    /** What is left for the measure that the frame does not reach to: the rest of the frame, or nothing. */
    private Explanation remaining(int row) {
        if (row == 0) {
            return explainFrame();
        }
        Explanation before = explainAsked(row);
        Explanation rest = isEnoughFor(before)
                ? Explanation.of(
                        Phrase.of("resten av rammen", "resten av ramma", "the rest of the allocation"),
                        new Step.Difference(explainFrame(), Vector.of(before)))
                : Explanation.given(Phrase.of("ingenting", "ingenting", "nothing"), Nok.ZERO);
        return granted(row, before, rest);
    }

    /** What the first so many measures ask for together. */
    private Explanation explainAsked(int measures) {
        return Explanation.of(
                new Phrase(FIRST, Arguments.none().and("count", measures)),
                new Step.Sum(asks.take(measures).map(Fitting::explainAsk)));
    }

    private boolean isEnoughFor(Explanation asked) {
        return !frame.isLessThan(asked.figure());
    }
}

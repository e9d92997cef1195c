package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Apportionment;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Phrase;

/** Fits asks into a frame in proportion to them; the frame and the asks are whole numbers of units. */
record ProportionalFit(Nok frame, Vector<Ask> asks, Nok unit) implements Fitting {

    @Override
    public Vector<Nok> grants() {
        Vector<Nok> asked = asks.map(Ask::amount);
        return isEnough() ? asked : Apportionment.of(frame, asked, unit);
    }

    @Override
    public Explanation explain(int row) {
        Vector<Explanation> asked = asks.map(Fitting::explainAsk);
        Explanation all = Explanation.of(
                Phrase.of("det alle tiltak søker om", "det alle tiltak søkjer om", "what all measures ask for"),
                new Step.Sum(asked));
        return granted(row, all, isEnough() ? asked.get(row) : share(row, asked));
    }

    private Explanation share(int row, Vector<Explanation> asked) {
        return Explanation.of(
                Phrase.of(
                        "tiltakets andel av rammen, i forhold til det som er søkt om",
                        "delen tiltaket får av ramma, i høve til det som er søkt om",
                        "the measure's share of the allocation, in proportion to what is asked for"),
                new Step.Apportioned(explainFrame(), asked, row, unit));
    }

    private boolean isEnough() {
        return !frame.isLessThan(Nok.total(asks.map(Ask::amount)));
    }
}

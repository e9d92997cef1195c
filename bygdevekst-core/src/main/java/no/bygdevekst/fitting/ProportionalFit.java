package no.bygdevekst.fitting;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Division;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Apportionment;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/**
 * Fits asks into a frame in proportion to what each asks for above its floor; the frame, the asks and the floors are
 * whole numbers of units.
 */
record ProportionalFit(Explanation frame, Vector<Ask> asks, Nok unit) implements Fitting {

    private static final Template ABOVE_FLOOR = Template.of(
            "det tiltak {measure} søker om ut over det som det minst skal ha",
            "det tiltak {measure} søkjer om ut over det som det minst skal ha",
            "what measure {measure} asks for above the least that it is to have");

    @Override
    public ProportionalFit withFrame(Explanation other) {
        return new ProportionalFit(other, asks, unit);
    }

    @Override
    public Vector<Nok> grants() {
        return isEnough()
                ? asks.map(Ask::amount)
                : asks.map(Ask::floor)
                        .zipWith(Apportionment.of(aboveFloors(), asks.map(Ask::aboveFloor), unit), Nok::plus);
    }

    @Override
    public Explanation explain(int row) {
        Explanation all = Explanation.of(
                Phrase.of("det alle tiltak søker om", "det alle tiltak søkjer om", "what all measures ask for"),
                new Step.Sum(asks.map(Fitting::explainAsk)));
        return granted(row, all, isEnough() ? Fitting.explainAsk(asks.get(row)) : explainPart(row));
    }

    private Explanation explainPart(int row) {
        Ask ask = asks.get(row);
        return ask.floor().isZero()
                ? explainShare(row)
                : Explanation.of(
                        Fitting.about(GRANTED, ask),
                        new Step.Sum(Vector.of(Fitting.explainFloor(ask), explainShare(row))));
    }

    private Explanation explainShare(int row) {
        return Explanation.of(
                Phrase.of(
                        "tiltakets andel av rammen, i forhold til det som er søkt om",
                        "delen tiltaket får av ramma, i høve til det som er søkt om",
                        "the measure's share of the allocation, in proportion to what is asked for"),
                new Step.Apportioned(
                        Division.of(explainDivided(), asks.map(ProportionalFit::explainAboveFloor), unit), row));
    }

    private Explanation explainDivided() {
        Vector<Explanation> floors = Fitting.explainFloors(asks);
        return floors.isEmpty()
                ? frame
                : Explanation.of(
                        Phrase.of(
                                "rammen ut over det tiltakene minst skal ha",
                                "ramma ut over det tiltaka minst skal ha",
                                "the allocation above the least that the measures are to have"),
                        new Step.Difference(frame, floors));
    }

    private static Explanation explainAboveFloor(Ask ask) {
        return ask.floor().isZero()
                ? Fitting.explainAsk(ask)
                : Explanation.of(
                        Fitting.about(ABOVE_FLOOR, ask),
                        new Step.Difference(Fitting.explainAsk(ask), Vector.of(Fitting.explainFloor(ask))));
    }

    private boolean isEnough() {
        return !frame.figure().isLessThan(Nok.total(asks.map(Ask::amount)));
    }
}

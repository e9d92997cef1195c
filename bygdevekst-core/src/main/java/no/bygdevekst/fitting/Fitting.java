package no.bygdevekst.fitting;

import io.vavr.collection.Vector;
import no.bygdevekst.explain.Comparison;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** A way to fit asks into a frame, and the figures that its explanations share. */
sealed interface Fitting permits PriorityFit, ProportionalFit {

    /** The words for what a measure gets. */
    Template GRANTED = Template.of(
            "det tiltak {measure} får innenfor rammen",
            "det tiltak {measure} får innanfor ramma",
            "what measure {measure} gets within the allocation");

    /** The words for what a measure asks for. */
    Template ASKED = Template.of(
            "det tiltak {measure} søker om", "det tiltak {measure} søkjer om", "what measure {measure} asks for");

    /** The words for what a measure must not be cut below. */
    Template FLOOR = Template.of(
            "det tiltak {measure} minst skal ha",
            "det tiltak {measure} minst skal ha",
            "the least that measure {measure} is to have");

    /** What there is. */
    Explanation frame();

    /** What is asked for. */
    Vector<Ask> asks();

    /** What each ask gets. */
    Vector<Nok> grants();

    /** Why an ask gets what it does. */
    Explanation explain(int row);

    /** This fitting with the frame explained in another way. */
    Fitting withFrame(Explanation frame);

    /** What is left of the frame when every floor is kept; not negative. */
    default Nok aboveFloors() {
        return frame().figure().minus(floors(asks()));
    }

    /** What a measure gets because the frame does, or does not, reach to what is needed. */
    default Explanation granted(int row, Explanation needed, Explanation figure) {
        return Explanation.of(
                about(GRANTED, asks().get(row)), new Step.Decided(Comparison.of(frame(), needed), figure));
    }

    /** The floors of asks together. */
    static Nok floors(Vector<Ask> asks) {
        return Nok.total(asks.map(Ask::floor));
    }

    /** An ask as it was given. */
    static Explanation explainAsk(Ask ask) {
        return Explanation.given(about(ASKED, ask), ask.amount());
    }

    /** A floor as it was given. */
    static Explanation explainFloor(Ask ask) {
        return Explanation.given(about(FLOOR, ask), ask.floor());
    }

    /** The floors that hold for any of some asks, as they were given. */
    static Vector<Explanation> explainFloors(Vector<Ask> asks) {
        return asks.reject(ask -> ask.floor().isZero()).map(Fitting::explainFloor);
    }

    /** Words about the measure of an ask. */
    static Phrase about(Template template, Ask ask) {
        return new Phrase(
                template, Arguments.none().and("measure", ask.measure().value()));
    }
}

package no.bygdevekst.budget;

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

    /** What there is. */
    Nok frame();

    /** What is asked for. */
    Vector<Ask> asks();

    /** What each ask gets. */
    Vector<Nok> grants();

    /** Why an ask gets what it does. */
    Explanation explain(int row);

    /** What a measure gets because the frame does, or does not, reach to what is needed. */
    default Explanation granted(int row, Explanation needed, Explanation figure) {
        return Explanation.of(
                new Phrase(GRANTED, Arguments.of("measure", asks().get(row).name())),
                new Step.Decided(Comparison.of(explainFrame(), needed), figure));
    }

    /** The frame as it was given. */
    default Explanation explainFrame() {
        return Explanation.given(Phrase.of("rammen", "ramma", "the allocation"), frame())
                .citing(Source.FRAME);
    }

    /** An ask as it was given. */
    static Explanation explainAsk(Ask ask) {
        return Explanation.given(new Phrase(ASKED, Arguments.of("measure", ask.name())), ask.amount());
    }
}

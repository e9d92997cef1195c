package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Text;

/** A section of the letter, to write its demands down by, and the reasons why nothing meets some of them. */
record Section(String name) {

    /** It only tells. */
    static final Text INFORMS = Text.of(
            "setningen opplyser bare, og krever ingenting",
            "setninga opplyser berre, og krev ingenting",
            "the sentence only informs, and asks for nothing");

    /** It leads in to a list. */
    static final Text LEADS_IN = Text.of(
            "setningen innleder en liste; kravene står i punktene",
            "setninga innleier ei liste; krava står i punkta",
            "the sentence leads in to a list; the demands are in its items");

    /** It says what the ministry does. */
    static final Text MINISTRY_ACTS = Text.of(
            "det er departementet som gjør dette, utenfor planen",
            "det er departementet som gjer dette, utanfor planen",
            "it is for the ministry to do, outside the plan");

    /** Something in the library meets it. */
    Demand met(String item, Text asks, String... by) {
        return new Demand(citation(item), asks, Vector.of(by), Option.none());
    }

    /** Something in the library meets a part of it; nothing meets the rest, for a reason. */
    Demand partlyMet(String item, Text asks, Text reason, String... by) {
        return new Demand(citation(item), asks, Vector.of(by), Option.of(reason));
    }

    /** Nothing meets it, for a reason. */
    Demand notMet(String item, Text asks, Text reason) {
        return new Demand(citation(item), asks, Vector.empty(), Option.of(reason));
    }

    private Citation citation(String item) {
        return Letter.document().cite(name, item);
    }
}

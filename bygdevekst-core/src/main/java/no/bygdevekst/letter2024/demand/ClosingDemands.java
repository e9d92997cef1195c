package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the letter's closing. */
final class ClosingDemands {

    private static final Section CLOSING = new Section("closing");

    static final Vector<Demand> ALL = Vector.of(
            CLOSING.notMet(
                    "¶1 s1",
                    Text.of(
                            "samarbeidspartene og andre det gjelder, skal få vite hva brevet sier",
                            "samarbeidspartane og andre det gjeld, skal få vite kva brevet seier",
                            "the partners and others concerned are to be told what the letter says"),
                    Text.of(
                            "dette skjer før planen lages, og kan ikke ses av den",
                            "dette skjer før planen vert laga, og kan ikkje sjåast av han",
                            "this happens before the plan is drawn up, and cannot be seen from it")),
            CLOSING.notMet(
                    "¶1 s2",
                    Text.of(
                            "brevet går til kommunene, med kopi til statsforvalter og fylkeskommune",
                            "brevet går til kommunane, med kopi til statsforvaltar og fylkeskommune",
                            "the letter goes to the municipalities, with copies to county governor and authority"),
                    Section.MINISTRY_ACTS));

    private ClosingDemands() {}
}

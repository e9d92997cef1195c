package no.bygdevekst.examples.report;

import no.bygdevekst.commitment.Impediment;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.text.Text;

/** Why there is no payment plan: what makes one impossible, and what to do about it. */
final class NoPayments {

    static final Text WHY = Text.of(
            "Det kan ikke settes opp en utbetalingsplan før dette er rettet:",
            "Det kan ikkje setjast opp ein utbetalingsplan før dette er retta:",
            "There can be no payment plan until this is corrected:");
    private static final String BULLET = "–";
    private static final int INDENT = 2;

    private NoPayments() {}

    static Block why(Subject subject) {
        return Block.paragraph(subject.say(WHY))
                .then(Block.stacked(subject.evaluation().impediments().map(impediment -> item(subject, impediment))));
    }

    private static Block item(Subject subject, Impediment impediment) {
        String words = impediment.phrase().in(subject.language());
        return Block.labelled(BULLET, INDENT, words, Block.WIDTH - INDENT).indented(INDENT);
    }
}

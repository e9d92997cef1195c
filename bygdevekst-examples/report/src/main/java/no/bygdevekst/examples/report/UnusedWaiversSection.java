package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The waivers that let nothing pass. */
final class UnusedWaiversSection {

    private static final Text UNUSED = Text.of(
            "Disse merknadene er satt til side, men finnes ikke lenger. Det de gjaldt, er borte eller endret: se om"
                    + " vedtaket fortsatt trengs.",
            "Desse merknadene er sette til side, men finst ikkje lenger. Det dei galdt, er borte eller endra: sjå om"
                    + " vedtaket framleis trengst.",
            "These findings are waived, but are no longer there. What they were of is gone or has changed: see whether"
                    + " the waiver is still needed.");
    private static final Template WAIVER = Template.of(
            "{fingerprint}, {date} av {by}: {reason}",
            "{fingerprint}, {date} av {by}: {reason}",
            "{fingerprint}, {date} by {by}: {reason}");
    private static final String BULLET = "–";
    private static final int INDENT = 2;

    private UnusedWaiversSection() {}

    static Block of(Subject subject) {
        Vector<Waiver> unused = subject.evaluation().unusedWaivers();
        return unused.isEmpty()
                ? Block.nothing()
                : Block.paragraph(subject.say(UNUSED))
                        .then(Block.stacked(unused.map(
                                waiver -> Block.labelled(BULLET, INDENT, words(subject, waiver), Block.WIDTH))));
    }

    private static String words(Subject subject, Waiver waiver) {
        return subject.say(
                WAIVER,
                Arguments.of("fingerprint", Argument.words(waiver.fingerprint().value()))
                        .and("date", Argument.date(waiver.on()))
                        .and("by", waiver.by())
                        .and("reason", Argument.composed(Excerpt.whole(waiver.reason()))));
    }
}

package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.money.Share;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What is supposed to be spent. */
final class SpendingSection {

    private static final Text SUPPOSED = Text.of("Tenk at:", "Tenk at:", "Suppose that:");
    private static final Template SUM = Template.of(
            "det er brukt {amount} i alt ved utgangen av {year}",
            "det er brukt {amount} i alt ved utgangen av {year}",
            "{amount} is spent in total by the end of {year}");
    private static final Template SHARE = Template.of(
            "{percent}\u00a0pst. av det som er klart til utbetaling, er brukt ved utgangen av hvert år uten rapport",
            "{percent}\u00a0pst. av det som er klart til utbetaling, er brukt ved utgangen av kvart år utan rapport",
            "{percent}\u00a0per cent of what is released is spent by the end of each year without a report");
    private static final Template SHARE_ELSE = Template.of(
            "{percent}\u00a0pst. av det som er klart til utbetaling, er brukt ved utgangen av hvert av de andre årene"
                    + " uten rapport",
            "{percent}\u00a0pst. av det som er klart til utbetaling, er brukt ved utgangen av kvart av dei andre åra"
                    + " utan rapport",
            "{percent}\u00a0per cent of what is released is spent by the end of each other year without a report");
    private static final String BULLET = "–";
    private static final int INDENT = 2;
    private static final int HUNDRED_PER_CENT = 10_000;

    private SpendingSection() {}

    static Block of(Subject subject, Spending spending) {
        Vector<String> sums = spending.sums()
                .toVector()
                .map(sum -> subject.say(SUM, Arguments.of("amount", sum._2).and("year", Argument.number(sum._1))));
        Vector<String> share = spending.share()
                .toVector()
                .map(each -> subject.say(
                        sums.isEmpty() ? SHARE : SHARE_ELSE,
                        Arguments.of("percent", Argument.composed(percent(subject, each)))));
        return Block.paragraph(subject.say(SUPPOSED))
                .then(Block.stacked(
                        sums.appendAll(share).map(item -> Block.labelled(BULLET, INDENT, item, Block.WIDTH))));
    }

    /** Such as 60 or 62,5: a share is given in hundredths of a per cent at most. */
    private static String percent(Subject subject, Share share) {
        long hundredths = share.numerator() * HUNDRED_PER_CENT / share.denominator();
        return AmountFormat.formatNumber(hundredths, subject.language());
    }
}

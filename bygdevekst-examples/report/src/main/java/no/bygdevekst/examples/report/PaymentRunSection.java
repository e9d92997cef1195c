package no.bygdevekst.examples.report;

import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.programme.PaymentOrder;
import no.bygdevekst.programme.PaymentRun;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What is to be paid now, for people (<i>utbetalingskjøring</i>). */
public final class PaymentRunSection {

    private static final Template WRITTEN = Template.of(
            "{file}: {count} utbetalinger, i alt {amount}.",
            "{file}: {count} utbetalingar, i alt {amount}.",
            "{file}: {count} payments, {amount} in total.");
    private static final Template ONE = Template.of(
            "{file}: én utbetaling, {amount}.", "{file}: éi utbetaling, {amount}.", "{file}: one payment, {amount}.");
    private static final Template NONE = Template.of(
            "{file}: det er ingenting å betale nå.",
            "{file}: det er ingenting å betale no.",
            "{file}: there is nothing to pay now.");
    private static final Text UNPAID = Text.of(
            "Der dokumentet ikke har noen utbetalinger, er alt som er klart til utbetaling, regnet som ubetalt.",
            "Der dokumentet ikkje har nokon utbetalingar, er alt som er klart til utbetaling, rekna som ubetalt.",
            "Where a document has no payments, all that is released is taken as unpaid.");
    private static final Template WITHHELD = Template.of(
            "{pilot}: {amount} blir ikke betalt nå, fordi planen ikke kan sendes inn.",
            "{pilot}: {amount} vert ikkje betalt no, fordi planen ikkje kan sendast inn.",
            "{pilot}: {amount} is withheld, since the plan cannot be submitted.");

    private PaymentRunSection() {}

    /**
     * What was written, and what is withheld.
     *
     * @param run what is to be paid now
     * @param file where it was written
     * @param language which language
     * @return a line or more
     */
    public static Block of(PaymentRun run, String file, Language language) {
        return Block.paragraph(written(run, file, language))
                .then(run.orders().isEmpty() ? Block.nothing() : Block.paragraph(UNPAID.in(language)))
                .then(Block.stacked(run.withheld().map(order -> Block.paragraph(withheld(order, language)))));
    }

    private static String written(PaymentRun run, String file, Language language) {
        Arguments named = Arguments.of("file", Argument.composed(Excerpt.whole(file)));
        if (run.orders().isEmpty()) {
            return NONE.fill(named, language);
        }
        Arguments summed = named.and("amount", run.total());
        return run.orders().size() == 1
                ? ONE.fill(summed, language)
                : WRITTEN.fill(summed.and("count", run.orders().size()), language);
    }

    private static String withheld(PaymentOrder order, Language language) {
        Arguments arguments = Arguments.none()
                .and("pilot", order.pilot())
                .and("amount", order.due().amount());
        return WITHHELD.fill(arguments, language);
    }
}

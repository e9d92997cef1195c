package no.bygdevekst.examples.report;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.settlement.ClosingAccount;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** How the whole commitment ended. */
final class ClosingSection {

    private static final Text HEADING =
            Text.of("Sluttoppgjør, i kroner", "Sluttoppgjer, i kroner", "Closing account, in kroner");
    private static final Text COMMITMENT = Text.of("Tilsagnet", "Tilsegnet", "The commitment");
    private static final Text AMOUNT = Text.of("Beløp", "Beløp", "Amount");
    private static final Text RELEASED =
            Text.of("Ble klart til utbetaling", "Vart klart til utbetaling", "Was released");
    private static final Text LAPSED = Text.of("Falt bort", "Fall bort", "Lapsed");
    private static final Text UNDISTRIBUTED =
            Text.of("Ikke fordelt på noe år", "Ikkje fordelt på noko år", "Not assigned to a year");
    private static final Text ALL = Text.of("Tilsagn i alt", "Tilsegn i alt", "Total commitment");
    private static final Text PAID = Text.of("Betalt", "Betalt", "Paid");
    private static final Text SPENT = Text.of("Brukt", "Brukt", "Spent");
    private static final Template BACK = Template.of(
            "Å betale tilbake, slik brevet er tolket her: {amount} som er betalt og ikke brukt.",
            "Å betale tilbake, slik brevet er tolka her: {amount} som er betalt og ikkje brukt.",
            "To pay back, as the letter is read here: {amount} that has been paid and not spent.");
    private static final Template LAID_OUT = Template.of(
            "Piloten har lagt ut {amount} mer enn det som er betalt.",
            "Piloten har lagt ut {amount} meir enn det som er betalt.",
            "The pilot has laid out {amount} more than has been paid.");
    private static final Text EVEN = Text.of(
            "Alt som er betalt, er brukt.", "Alt som er betalt, er brukt.", "All that has been paid has been spent.");
    private static final Text AS_IF_PAID = Text.of(
            "Uten utbetalinger i dokumentet er det regnet som om alt som ble klart, er betalt.",
            "Utan utbetalingar i dokumentet er det rekna som om alt som vart klart, er betalt.",
            "Without payments in the document all that was released is taken as paid.");
    private static final Text AS_FAR = Text.of(
            "Det som er klart og ikke betalt, betales bare så langt det er brukt. En senere rapport endrer oppgjøret.",
            "Det som er klart og ikkje betalt, vert berre betalt så langt det er brukt. Ein seinare rapport endrar"
                    + " oppgjeret.",
            "What is released and not paid is paid only as far as it is spent. A later report changes the account.");
    private static final int WIDEST = 40;

    private ClosingSection() {}

    static Block of(Subject subject, ClosingAccount account, boolean hasPayments) {
        return Block.heading(subject.say(HEADING), "-")
                .thenApart(commitment(subject, account))
                .thenApart(back(subject, account, hasPayments));
    }

    private static Block commitment(Subject subject, ClosingAccount account) {
        Vector<Tuple2<Text, Nok>> parts = Vector.of(
                Tuple.of(RELEASED, account.released()),
                Tuple.of(LAPSED, account.lapsed()),
                Tuple.of(UNDISTRIBUTED, account.undistributed()));
        Table rows = parts.foldLeft(
                Table.of(Vector.of(Column.text(subject.say(COMMITMENT), WIDEST), Column.amount(subject.say(AMOUNT)))),
                (table, part) -> row(subject, table, part._1, part._2));
        Table summed = row(subject, rows.rule(), ALL, account.granted().plus(account.undistributed()));
        Table paid = row(subject, summed.rule(), PAID, account.paid());
        return row(subject, paid, SPENT, account.spent()).block();
    }

    private static Table row(Subject subject, Table table, Text label, Nok amount) {
        return table.row(subject.say(label), Vector.of(subject.cell(amount)));
    }

    private static Block back(Subject subject, ClosingAccount account, boolean hasPayments) {
        Nok back = account.toPayBack();
        Block paid = hasPayments ? Block.nothing() : Block.paragraph(subject.say(AS_IF_PAID));
        Block words = back.isZero()
                ? Block.paragraph(subject.say(EVEN))
                : Block.paragraph(subject.say(back.isPositive() ? BACK : LAID_OUT, Arguments.of("amount", (Argument)
                        (back.isPositive() ? back : back.negated()))));
        return Block.stacked(Vector.of(paid, words, Block.paragraph(subject.say(AS_FAR))));
    }
}

package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.settlement.ClosingAccount;
import no.bygdevekst.settlement.PaidInstalment;
import no.bygdevekst.settlement.SettlementStatement;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What was really paid, for people (<i>oppgjør</i>). */
public final class SettlementReport {

    private static final Template TITLE =
            Template.of("Oppgjør for {pilot}", "Oppgjer for {pilot}", "Settlement for {pilot}");
    private static final Text INSTALMENTS =
            Text.of("Hva som er betalt, i kroner", "Kva som er betalt, i kroner", "What has been paid, in kroner");
    private static final Text YEAR = Text.of("År", "År", "Year");
    private static final Text INSTALMENT = Text.of("Delutbetaling", "Delutbetaling", "Instalment");
    private static final Text APPROPRIATION = Text.of("Bevilget i", "Løyvd i", "Appropriated in");
    private static final Text AMOUNT = Text.of("Klart til utbetaling", "Klart til utbetaling", "Released");
    private static final Text PAID = Text.of("Betalt", "Betalt", "Paid");
    private static final Text LEFT = Text.of("Gjenstår", "Står att", "Left to pay");
    private static final Text ALL = Text.of("I alt", "I alt", "Total");
    private static final Text NOTHING_RELEASED = Text.of(
            "Ingenting er klart til utbetaling ennå.",
            "Ingenting er klart til utbetaling enno.",
            "Nothing is released yet.");
    private static final Text NO_PAYMENTS = Text.of(
            "Det er ikke ført noen utbetalinger i dokumentet.",
            "Det er ikkje ført nokon utbetalingar i dokumentet.",
            "The document has no payments.");
    private static final Template TO_PAY =
            Template.of("Å betale nå: {amount}.", "Å betale no: {amount}.", "To pay now: {amount}.");
    private static final Text EVEN = Text.of(
            "Alt som er klart til utbetaling, er betalt.",
            "Alt som er klart til utbetaling, er betalt.",
            "All that is released has been paid.");
    private static final Template TOO_MUCH = Template.of(
            "Det er betalt {amount} mer enn det som er klart til utbetaling. Det trekkes fra i det som blir klart"
                    + " senere; om noe skal betales tilbake, er det departementet som avgjør.",
            "Det er betalt {amount} meir enn det som er klart til utbetaling. Det vert trekt frå i det som vert klart"
                    + " seinare; om noko skal betalast tilbake, er det departementet som avgjer.",
            "{amount} more has been paid than is released. It is set off against what is released later; whether"
                    + " anything is to be paid back is for the ministry to say.");
    private static final Template PAID_BACK = Template.of(
            "Det er betalt tilbake {amount} mer enn det som er betalt ut. Se etter om en utbetaling mangler.",
            "Det er betalt tilbake {amount} meir enn det som er betalt ut. Sjå etter om ei utbetaling manglar.",
            "{amount} more has been paid back than paid out. Check whether a payment is missing.");
    private static final int WIDEST = 40;

    private final Subject subject;
    private final PaymentSchedule payments;
    private final SettlementStatement statement;

    private SettlementReport(Subject subject, PaymentSchedule payments) {
        this.subject = subject;
        this.payments = payments;
        this.statement = SettlementStatement.of(payments);
    }

    /**
     * The report: what is paid of each released instalment, what to pay now, and the closing account where all is over;
     * or why nothing can be paid.
     *
     * @param subject a plan with what the library says of it
     * @return the report
     */
    public static Block of(Subject subject) {
        String title = subject.say(
                TITLE, Arguments.none().and("pilot", subject.agreement().pilot()));
        return Block.heading(title, "=")
                .thenApart(subject.evaluation()
                        .payments()
                        .map(payments -> new SettlementReport(subject, payments).block())
                        .getOrElse(() -> NoPayments.why(subject)));
    }

    private Block block() {
        return Block.apart(Vector.of(
                paidOfEach(), toPay(), statement.closing().map(this::closing).getOrElse(Block::nothing)));
    }

    private Block paidOfEach() {
        return statement.instalments().isEmpty()
                ? Block.paragraph(subject.say(NOTHING_RELEASED))
                : Block.heading(subject.say(INSTALMENTS), "-").thenApart(table().block());
    }

    private Table table() {
        Vector<Column> words = Vector.of(YEAR, INSTALMENT)
                .appendAll(hasSeveralGrants() ? Vector.of(APPROPRIATION) : Vector.<Text>empty())
                .map(heading -> Column.text(subject.say(heading), WIDEST));
        Vector<Column> amounts = Vector.of(AMOUNT, PAID, LEFT).map(heading -> Column.amount(subject.say(heading)));
        Table rows = statement.instalments().foldLeft(Table.of(words.appendAll(amounts)), this::row);
        Nok released = payments.released();
        Nok laid = Nok.total(statement.instalments().map(PaidInstalment::paid));
        return rows.rule()
                .row(
                        subject.say(ALL),
                        Vector.fill(words.size() - 1, "")
                                .appendAll(Vector.of(released, laid, released.minus(laid))
                                        .map(subject::cell)));
    }

    private Table row(Table table, PaidInstalment paid) {
        Vector<String> grant = hasSeveralGrants()
                ? Vector.of(Integer.toString(paid.instalment().appropriationYear()))
                : Vector.empty();
        return table.row(
                Integer.toString(paid.instalment().year()),
                Vector.of(InstalmentTable.kind(subject, paid.instalment()))
                        .appendAll(grant)
                        .appendAll(Vector.of(paid.instalment().amount(), paid.paid(), paid.left())
                                .map(subject::cell)));
    }

    private boolean hasSeveralGrants() {
        return payments.grants().size() > 1;
    }

    private Block toPay() {
        Nok toPay = statement.toPay();
        Block none =
                payments.basis().payments().isEmpty() ? Block.paragraph(subject.say(NO_PAYMENTS)) : Block.nothing();
        Block back =
                statement.paid().isNegative() ? said(PAID_BACK, statement.paid().negated()) : Block.nothing();
        Block now = toPay.isZero()
                ? statement.instalments().isEmpty() ? Block.nothing() : Block.paragraph(subject.say(EVEN))
                : said(toPay.isPositive() ? TO_PAY : TOO_MUCH, toPay.isPositive() ? toPay : toPay.negated());
        return Block.stacked(Vector.of(none, back, now));
    }

    private Block said(Template words, Nok amount) {
        return Block.paragraph(subject.say(words, Arguments.of("amount", (Argument) amount)));
    }

    private Block closing(ClosingAccount account) {
        return ClosingSection.of(subject, account, !payments.basis().payments().isEmpty());
    }
}

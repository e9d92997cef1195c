package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentTotals;
import no.bygdevekst.payment.Settlement;
import no.bygdevekst.programme.PilotRow;
import no.bygdevekst.programme.PilotSums;
import no.bygdevekst.programme.ProgrammeSums;
import no.bygdevekst.programme.RollUp;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The sums of each pilot: what is committed, and what becomes of it. */
record PilotTables(RollUp rollUp, Language language) {

    private static final Text COMMITMENTS = Text.of("Tilsagn, i kroner", "Tilsegn, i kroner", "Commitments, in kroner");
    private static final Text PAYMENTS =
            Text.of("Utbetalinger, i kroner", "Utbetalingar, i kroner", "Payments, in kroner");
    private static final Text PILOT = Text.of("Pilot", "Pilot", "Pilot");
    private static final Text YEAR = Text.of("Plan for", "Plan for", "Plan for");
    private static final Text COMMITMENT = Text.of("Tilsagn", "Tilsegn", "Commitment");
    private static final Text ASKED = Text.of("Søkt om", "Søkt om", "Asked for");
    private static final Text GRANTED = Text.of("Fordelt på år", "Fordelt på år", "Assigned to years");
    private static final Text UNDISTRIBUTED = Text.of("Ikke fordelt", "Ikkje fordelt", "Not assigned");
    private static final Text RELEASED = Text.of("Klart til utbetaling", "Klart til utbetaling", "Released");
    private static final Text PLANNED = Text.of("Planlagt", "Planlagt", "Planned");
    private static final Text AWAITING = Text.of("Venter på rapport", "Ventar på rapport", "Awaiting a report");
    private static final Text LAPSED = Text.of("Bortfalt", "Bortfalle", "Lapsed");
    private static final Text PAID = Text.of("Betalt", "Betalt", "Paid");
    private static final Text TO_PAY = Text.of("Å betale nå", "Å betale no", "To pay now");
    private static final Text ALL = Text.of("I alt", "I alt", "Total");
    private static final Text NOT_KNOWN = Text.of("ukjent", "ukjent", "unknown");
    private static final Template TOO_MANY = Template.of(
            "Radene for hver av de {count} pilotene står i JSON-dokumentet (--json).",
            "Radene for kvar av dei {count} pilotane står i JSON-dokumentet (--json).",
            "The rows of each of the {count} pilots are in the JSON document (--json).");
    private static final String NOTHING = "–";
    private static final int WIDEST = 30;
    private static final int MOST_ROWS = 100;

    /** Two tables, or where the rows are. */
    Block block() {
        if (rollUp.submissions() > MOST_ROWS) {
            Arguments count = Arguments.of("count", Argument.number(rollUp.submissions()));
            return Block.paragraph(TOO_MANY.fill(count, language));
        }
        ProgrammeSums total = rollUp.total();
        return commitments(total).thenApart(payments(total));
    }

    private Block commitments(ProgrammeSums total) {
        Table head = Table.of(
                Vector.of(words(PILOT), words(YEAR)).appendAll(amounts(COMMITMENT, ASKED, GRANTED, UNDISTRIBUTED)));
        Table rows = rollUp.pilots()
                .foldLeft(
                        head,
                        (table, row) ->
                                table.row(name(row), commitments(row.sums()).prepend(Integer.toString(row.year()))));
        return under(
                COMMITMENTS,
                rows.rule()
                        .row(
                                ALL.in(language),
                                Vector.of(total.commitment(), total.asked(), total.granted(), total.undistributed())
                                        .map(this::cell)
                                        .prepend("")));
    }

    private Vector<String> commitments(PilotSums sums) {
        return Vector.of(
                cell(sums.commitment()), cell(sums.asked()), known(sums.granted()), known(sums.undistributed()));
    }

    private Block payments(ProgrammeSums total) {
        Table head =
                Table.of(Vector.of(words(PILOT)).appendAll(amounts(RELEASED, PLANNED, AWAITING, LAPSED, PAID, TO_PAY)));
        Table rows = rollUp.pilots()
                .foldLeft(
                        head,
                        (table, row) -> table.row(
                                name(row),
                                payments(row.sums().payments(), row.sums().settlement())));
        return under(
                PAYMENTS,
                rows.rule()
                        .row(
                                ALL.in(language),
                                payments(Option.some(total.payments()), Option.some(total.settlement()))));
    }

    private Vector<String> payments(Option<PaymentTotals> payments, Option<Settlement> settlement) {
        return Vector.of(
                known(payments.map(PaymentTotals::released)),
                known(payments.map(PaymentTotals::planned)),
                known(payments.map(PaymentTotals::awaitingReport)),
                known(payments.map(PaymentTotals::lapsed)),
                known(settlement.map(Settlement::paid)),
                known(settlement.map(Settlement::toPay)));
    }

    private Block under(Text heading, Table table) {
        return Block.heading(heading.in(language), "-").thenApart(table.block());
    }

    private Column words(Text heading) {
        return Column.text(heading.in(language), WIDEST);
    }

    private Vector<Column> amounts(Text... headings) {
        return Vector.of(headings).map(heading -> Column.amount(heading.in(language)));
    }

    private static String name(PilotRow row) {
        return Excerpt.of(row.pilot());
    }

    private String known(Option<Nok> amount) {
        return amount.map(this::cell).getOrElse(() -> NOT_KNOWN.in(language));
    }

    private String cell(Nok amount) {
        return amount.isZero() ? NOTHING : AmountFormat.formatNumber(amount.ore(), language);
    }
}

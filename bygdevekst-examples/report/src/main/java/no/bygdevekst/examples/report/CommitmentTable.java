package no.bygdevekst.examples.report;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.payment.PaymentTotals;
import no.bygdevekst.text.Text;

/** Where the commitment stands, part by part. */
final class CommitmentTable {

    private static final Text HEADING =
            Text.of("Slik fordeler tilsagnet seg", "Slik fordeler tilsegnet seg", "How the commitment is distributed");
    private static final Text HEADING_OF_ALLOCATION =
            Text.of("Slik fordeler rammen seg", "Slik fordeler ramma seg", "How the allocation is distributed");
    private static final Text AMOUNT = Text.of("Beløp", "Beløp", "Amount");
    private static final Text RELEASED = Text.of("Klart til utbetaling", "Klart til utbetaling", "Released");
    private static final Text PLANNED = Text.of("Planlagt", "Planlagt", "Planned");
    private static final Text AWAITING = Text.of("Venter på rapport", "Ventar på rapport", "Awaiting a report");
    private static final Text LAPSED = Text.of("Bortfalt", "Bortfalle", "Lapsed");
    private static final Text UNDISTRIBUTED =
            Text.of("Ikke fordelt på noe år", "Ikkje fordelt på noko år", "Not assigned to a year");
    private static final Text ALL = Text.of("Tilsagn i alt", "Tilsegn i alt", "Total commitment");
    private static final Text ALL_OF_ALLOCATION = Text.of("Ramme i alt", "Ramme i alt", "Total allocation");
    private static final int WIDEST = 40;

    private CommitmentTable() {}

    static Block of(Subject subject, PaymentSchedule payments) {
        PaymentTotals totals = payments.totals();
        Table table = Table.of(Vector.of(
                Column.text(subject.say(subject.isCommitted() ? HEADING : HEADING_OF_ALLOCATION), WIDEST),
                Column.amount(subject.say(AMOUNT))));
        return Vector.of(
                        Tuple.of(RELEASED, totals.released()),
                        Tuple.of(PLANNED, totals.planned()),
                        Tuple.of(AWAITING, totals.awaitingReport()),
                        Tuple.of(LAPSED, totals.lapsed()),
                        Tuple.of(UNDISTRIBUTED, payments.undistributed()))
                .foldLeft(table, (rows, each) -> rows.row(subject.say(each._1), cell(subject, each._2)))
                .rule()
                .row(subject.say(subject.isCommitted() ? ALL : ALL_OF_ALLOCATION), cell(subject, payments.commitment()))
                .block();
    }

    private static Vector<String> cell(Subject subject, Nok amount) {
        return Vector.of(subject.cell(amount));
    }
}

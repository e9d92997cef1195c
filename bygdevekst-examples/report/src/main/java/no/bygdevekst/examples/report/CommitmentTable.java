package no.bygdevekst.examples.report;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Printed;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.PaymentExplanations;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Text;

/** Where the commitment stands, part by part. */
final class CommitmentTable {

    private static final Text HEADING =
            Text.of("Slik fordeler tilsagnet seg", "Slik fordeler tilsegnet seg", "How the commitment is distributed");
    private static final Text HEADING_OF_ALLOCATION =
            Text.of("Slik fordeler rammen seg", "Slik fordeler ramma seg", "How the allocation is distributed");
    private static final Text CAPTION = Text.of(
            "Slik fordeler tilsagnet seg, i kroner",
            "Slik fordeler tilsegnet seg, i kroner",
            "How the commitment is distributed, in kroner");
    private static final Text CAPTION_OF_ALLOCATION = Text.of(
            "Slik fordeler rammen seg, i kroner",
            "Slik fordeler ramma seg, i kroner",
            "How the allocation is distributed, in kroner");
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
        return Printed.table(table(subject, payments), WIDEST, subject.language());
    }

    static Table table(Subject subject, PaymentSchedule payments) {
        PaymentExplanations why = payments.explanations();
        String heading = subject.say(subject.isCommitted() ? HEADING : HEADING_OF_ALLOCATION);
        return Table.of(
                        subject.say(subject.isCommitted() ? CAPTION : CAPTION_OF_ALLOCATION),
                        Vector.of(Column.words(heading), Column.amount(subject.say(AMOUNT))))
                .with(Vector.of(
                                Tuple.of(RELEASED, why.total(InstalmentStatus.RELEASED)),
                                Tuple.of(PLANNED, why.total(InstalmentStatus.PLANNED)),
                                Tuple.of(AWAITING, why.total(InstalmentStatus.AWAITING_REPORT)),
                                Tuple.of(LAPSED, why.total(InstalmentStatus.LAPSED)),
                                Tuple.of(UNDISTRIBUTED, why.undistributed()))
                        .map(each -> Row.figures(0, cells(subject, each._1, each._2))))
                .with(Vector.of(
                        Row.total(cells(subject, subject.isCommitted() ? ALL : ALL_OF_ALLOCATION, why.commitment()))));
    }

    private static Vector<Cell> cells(Subject subject, Text label, Explanation why) {
        return Vector.of(Cell.words(subject.say(label)), Cell.amount(why));
    }
}

package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Text;

/** Where the money is at each year's end. */
final class LedgerTable {

    private static final Text YEAR = Text.of("År", "År", "Year");
    private static final Text RELEASED = Text.of("Utløst i året", "Utløyst i året", "Released in the year");
    private static final Text TO_DATE = Text.of("Utløst i alt", "Utløyst i alt", "Released in all");
    private static final Text SPENT = Text.of("Brukt i alt", "Brukt i alt", "Spent in all");
    private static final Text PILOT = Text.of("Står hos piloten", "Står hos piloten", "Held by the pilot");
    private static final Text STATE = Text.of("Står hos staten", "Står hos staten", "Held by the state");
    private static final Text NO_REPORT = Text.of("ingen rapport", "ingen rapport", "no report");
    private static final Text NOTE = Text.of(
            "Slik står det ved utgangen av hvert år. Brukt er det rapporten for året sier; et minus hos piloten betyr at piloten "
                    + "har lagt ut.",
            "Slik står det ved utgangen av kvart år. Brukt er det som rapporten for året seier; eit minus hos piloten tyder at "
                    + "piloten har lagt ut.",
            "This is how it stands at the end of each year. Spent is what the year's report says; a minus at the pilot means "
                    + "that the pilot has paid ahead.");
    private static final int WIDEST = 20;

    private LedgerTable() {}

    static Block of(Subject subject, PaymentSchedule payments) {
        Table table = Table.of(Vector.of(RELEASED, TO_DATE, SPENT, PILOT, STATE)
                .map(heading -> Column.amount(subject.say(heading)))
                .prepend(Column.text(subject.say(YEAR), WIDEST)));
        return payments.ledger()
                .foldLeft(table, (rows, row) -> rows.row(cells(subject, row)))
                .block()
                .thenApart(Block.paragraph(subject.say(NOTE)));
    }

    private static Vector<String> cells(Subject subject, LedgerRow row) {
        return Vector.of(
                Integer.toString(row.year()),
                subject.cell(row.released()),
                subject.cell(row.releasedToDate()),
                row.spentToDate().map(subject::cell).getOrElse(subject.say(NO_REPORT)),
                row.heldByPilot().map(subject::cell).getOrElse(""),
                subject.cell(row.heldByState()));
    }
}

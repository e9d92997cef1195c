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
    private static final Text RELEASED =
            Text.of("Klart til utbetaling i året", "Klart til utbetaling i året", "Released in the year");
    private static final Text TO_DATE =
            Text.of("Klart til utbetaling i alt", "Klart til utbetaling i alt", "Released in total");
    private static final Text SPENT = Text.of("Brukt i alt", "Brukt i alt", "Spent in total");
    private static final Text PILOT = Text.of("Står hos piloten", "Står hos piloten", "Held by the pilot");
    private static final Text STATE = Text.of("Står hos staten", "Står hos staten", "Held by the state");
    private static final Text NO_REPORT = Text.of("ingen rapport", "ingen rapport", "no report");
    private static final Text NOTE = Text.of(
            "Slik står det år for år. «Brukt i alt» er det rapporten for året oppgir; et minus"
                    + " hos piloten betyr at piloten har lagt ut. Åpne år viser det som er klart til"
                    + " utbetaling nå.",
            "Slik står det år for år. «Brukt i alt» er det rapporten for året oppgjev; eit minus"
                    + " hos piloten vil seie at piloten har lagt ut. Opne år viser det som er klart til"
                    + " utbetaling no.",
            "This is how it stands year by year. “Spent in total” is what the year's report says;"
                    + " a minus at the pilot means that the pilot has advanced its own money. Open years"
                    + " show what is released so far.");
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
                row.spentToDate()
                        .map(subject::cell)
                        .getOrElse(subject.isOpen(row.year()) ? "" : subject.say(NO_REPORT)),
                row.heldByPilot().map(subject::cell).getOrElse(""),
                subject.cell(row.heldByState()));
    }
}

package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Printed;
import no.bygdevekst.payment.LedgerExplanations;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Text;

/** Where the money is at each year's end. */
final class LedgerTable {

    private static final Text YEAR = Text.of("År", "År", "Year");
    private static final Text CAPTION = Text.of(
            "Hvor pengene er ved slutten av hvert år, i kroner",
            "Kvar pengane er ved slutten av kvart år, i kroner",
            "Where the money is at each year's end, in kroner");
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
        return Printed.table(table(subject, payments), WIDEST, subject.language())
                .thenApart(Block.paragraph(note(subject)));
    }

    static String note(Subject subject) {
        return subject.say(NOTE);
    }

    static Table table(Subject subject, PaymentSchedule payments) {
        Vector<Column> amounts =
                Vector.of(RELEASED, TO_DATE, SPENT, PILOT, STATE).map(heading -> Column.amount(subject.say(heading)));
        LedgerExplanations why = payments.explanations().ledger();
        return Table.of(subject.say(CAPTION), amounts.prepend(Column.number(subject.say(YEAR))))
                .with(payments.ledger().map(row -> Row.figures(0, cells(subject, row, why))));
    }

    private static Vector<Cell> cells(Subject subject, LedgerRow row, LedgerExplanations why) {
        int year = row.year();
        return Vector.of(
                Cell.number(year),
                Cell.amount(row.released(), () -> why.released(year)),
                Cell.amount(row.releasedToDate(), () -> why.releasedToDate(year)),
                why.spentToDate(year)
                        .map(Cell::amount)
                        .getOrElse(() -> subject.isOpen(year) ? Cell.empty() : Cell.words(subject.say(NO_REPORT))),
                row.heldByPilot()
                        .map(held ->
                                Cell.amount(held, () -> why.heldByPilot(year).get()))
                        .getOrElse(Cell::empty),
                Cell.amount(row.heldByState(), () -> why.heldByState(year)));
    }
}

package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Printed;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The instalments, a row for each. */
final class InstalmentTable {

    private static final Text CAPTION =
            Text.of("Delutbetalinger, i kroner", "Delutbetalingar, i kroner", "Instalments, in kroner");
    private static final Text YEAR = Text.of("År", "År", "Year");
    private static final Text INSTALMENT = Text.of("Delutbetaling", "Delutbetaling", "Instalment");
    private static final Text WHEN = Text.of("Når", "Når", "When");
    private static final Text AMOUNT = Text.of("Beløp", "Beløp", "Amount");
    private static final Text STATUS = Text.of("Status", "Status", "Status");
    private static final Template CARRIED = Template.of("{kind} fra {year}", "{kind} frå {year}", "{kind} from {year}");
    private static final Text NONE = Text.of(
            "Planen søker ikke om statlig medfinansiering, så det er ingen delutbetalinger.",
            "Planen søkjer ikkje om statleg medfinansiering, så det er ingen delutbetalingar.",
            "The plan asks for no state co-financing, so there are no instalments.");
    private static final int WIDEST = 40;

    private InstalmentTable() {}

    static Block of(Subject subject, PaymentSchedule payments) {
        return payments.instalments().isEmpty()
                ? Block.paragraph(none(subject))
                : Printed.table(table(subject, payments), WIDEST, subject.language());
    }

    static String none(Subject subject) {
        return subject.say(NONE);
    }

    static Table table(Subject subject, PaymentSchedule payments) {
        return Table.of(
                        subject.say(CAPTION),
                        Vector.of(
                                Column.number(subject.say(YEAR)),
                                Column.words(subject.say(INSTALMENT)),
                                Column.words(subject.say(WHEN)),
                                Column.amount(subject.say(AMOUNT)),
                                Column.words(subject.say(STATUS))))
                .with(payments.instalments().map(instalment -> Row.figures(0, cells(subject, payments, instalment))));
    }

    private static Vector<Cell> cells(Subject subject, PaymentSchedule payments, Instalment instalment) {
        return Vector.of(
                Cell.number(instalment.year()),
                Cell.words(kind(subject, instalment)),
                Cell.words(subject.say(instalment.due())),
                Cell.amount(instalment.amount(), () -> payments.explain(instalment)),
                Cell.words(subject.say(instalment.status())));
    }

    static String kind(Subject subject, Instalment instalment) {
        return instalment.kind() == InstalmentKind.CARRIED
                ? subject.say(CARRIED, Arguments.of("kind", instalment.kind()).and("year", instalment.grantYear()))
                : subject.say(instalment.kind());
    }
}

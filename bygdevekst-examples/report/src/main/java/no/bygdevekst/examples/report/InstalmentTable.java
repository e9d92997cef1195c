package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentKind;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** The instalments, a row for each. */
final class InstalmentTable {

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
        if (payments.instalments().isEmpty()) {
            return Block.paragraph(subject.say(NONE));
        }
        Table table = Table.of(Vector.of(
                Column.text(subject.say(YEAR), WIDEST),
                Column.text(subject.say(INSTALMENT), WIDEST),
                Column.text(subject.say(WHEN), WIDEST),
                Column.amount(subject.say(AMOUNT)),
                Column.text(subject.say(STATUS), WIDEST)));
        return payments.instalments()
                .foldLeft(table, (rows, instalment) -> rows.row(cells(subject, instalment)))
                .block();
    }

    private static Vector<String> cells(Subject subject, Instalment instalment) {
        return Vector.of(
                Integer.toString(instalment.year()),
                kind(subject, instalment),
                subject.say(instalment.due()),
                subject.cell(instalment.amount()),
                subject.say(instalment.status()));
    }

    static String kind(Subject subject, Instalment instalment) {
        return instalment.kind() == InstalmentKind.CARRIED
                ? subject.say(CARRIED, Arguments.of("kind", instalment.kind()).and("year", instalment.grantYear()))
                : subject.say(instalment.kind());
    }
}

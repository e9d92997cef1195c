package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Chart;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.forecast.ForecastYear;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.LedgerExplanations;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.text.Text;

/** What is paid when, and the least and the most that can be released by the end of each year. */
final class PaymentCharts {

    private static final Text TIME_LINE =
            Text.of("Utbetalingene på en tidslinje", "Utbetalingane på ei tidslinje", "The payments on a time line");
    private static final Text SPAN = Text.of(
            "Minst og mest klart til utbetaling ved slutten av hvert år, i kroner",
            "Minst og mest klart til utbetaling ved slutten av kvart år, i kroner",
            "Least and most released by the end of each year, in kroner");
    private static final Text YEAR = Text.of("År", "År", "Year");
    private static final Text LEAST = Text.of("Minst", "Minst", "Least");
    private static final Text MOST = Text.of("Mest", "Mest", "Most");
    private static final Text CERTAIN =
            Text.of("Minst: ingenting mer brukes", "Minst: ikkje noko meir vert brukt", "Least: nothing more is spent");
    private static final Text POSSIBLE = Text.of(
            "I tillegg når alt brukes som planlagt",
            "I tillegg når alt vert brukt som planlagt",
            "In addition when all is spent as planned");

    /** In every chart, so that the same piece is drawn alike in all of them. */
    private static final Vector<InstalmentStatus> STATUSES = Vector.of(
            InstalmentStatus.RELEASED,
            InstalmentStatus.AWAITING_REPORT,
            InstalmentStatus.PLANNED,
            InstalmentStatus.CARRIED_OVER,
            InstalmentStatus.LAPSED);

    private PaymentCharts() {}

    /** A bar for each instalment, by when it is due; where it stands decides which piece it is. */
    static Chart timeLine(Subject subject, PaymentSchedule payments) {
        return new Chart(
                subject.say(TIME_LINE),
                STATUSES.map(status -> subject.say(status)),
                payments.instalments()
                        .map(instalment -> new Chart.Bar(
                                label(subject, instalment),
                                STATUSES.map(
                                        status -> instalment.status() == status ? instalment.amount() : Nok.ZERO))),
                InstalmentTable.table(subject, payments));
    }

    private static String label(Subject subject, Instalment instalment) {
        return instalment.year()
                + " · " + InstalmentTable.kind(subject, instalment)
                + " · " + subject.say(instalment.status());
    }

    /** A bar for each year that is still open. */
    static Chart span(Subject subject, PaymentSchedule payments) {
        Vector<ForecastYear> years = Forecast.of(payments).years();
        Vector<Chart.Bar> bars = years.map(year -> new Chart.Bar(
                Integer.toString(year.year()),
                Vector.of(year.least(), year.most().minus(year.least()).max(Nok.ZERO))));
        LedgerExplanations least = ledger(payments, 0);
        LedgerExplanations most = ledger(payments, 100);
        Table table = Table.of(
                        subject.say(SPAN),
                        Vector.of(
                                Column.number(subject.say(YEAR)),
                                Column.amount(subject.say(LEAST)),
                                Column.amount(subject.say(MOST))))
                .with(years.map(year -> Row.figures(
                        0,
                        Vector.of(
                                Cell.number(year.year()),
                                Cell.amount(year.least(), () -> least.releasedToDate(year.year())),
                                Cell.amount(year.most(), () -> most.releasedToDate(year.year()))))));
        return new Chart(subject.say(SPAN), Vector.of(subject.say(CERTAIN), subject.say(POSSIBLE)), bars, table);
    }

    private static LedgerExplanations ledger(PaymentSchedule payments, int perCent) {
        return PaymentProjection.of(Spending.share(Share.ofPercent(perCent)).in(payments.basis()))
                .explanations()
                .ledger();
    }
}

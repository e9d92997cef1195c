package no.bygdevekst.examples.firststeps;

import static no.bygdevekst.text.Language.NYNORSK;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.examples.layout.Terminal;
import no.bygdevekst.forecast.Forecast;
import no.bygdevekst.forecast.Spending;
import no.bygdevekst.forecast.WhatIf;
import no.bygdevekst.money.Share;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.Lapse;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.payment.PaymentSchedule;

/** A host sees what a short report moves, what would lapse, and what is still to come. */
public final class CarryOver {

    private CarryOver() {}

    /**
     * Prints the instalments after a report that falls short, what would lapse if spending stays slow, and the
     * forecast.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Terminal.print(output());
    }

    static Block output() {
        PaymentPlan payments = PaymentPlan.of(PayAYear.basis(2026).withReports(PayAYear.report(4_000_000)));
        WhatIf slow = WhatIf.of(payments, Spending.share(Share.ofPercent(60)));
        return Block.apart(Vector.of(instalments(payments), lapses(slow), forecast(Forecast.of(payments))));
    }

    private static Block instalments(PaymentSchedule payments) {
        Table table = Table.of(Vector.of(
                Column.text("År", 4),
                Column.text("Delutbetaling", 30),
                Column.text("Status", 30),
                Column.amount("Beløp")));
        return payments.instalments()
                .foldLeft(table, (rows, instalment) -> rows.row(cells(instalment)))
                .block();
    }

    private static Vector<String> cells(Instalment instalment) {
        return Vector.of(
                Integer.toString(instalment.year()),
                instalment.kind().in(NYNORSK),
                instalment.status().in(NYNORSK),
                instalment.amount().in(NYNORSK));
    }

    private static Block lapses(WhatIf slow) {
        return Block.stacked(slow.paymentPlan()
                .lapses()
                .filter(lapse -> slow.lapses().contains(lapse.instalment()))
                .map(CarryOver::lapse));
    }

    private static Block lapse(Lapse lapse) {
        return Block.paragraph("Vert 60\u00a0pst. av det som er klart til utbetaling, brukt kvart år, fell "
                + lapse.instalment().amount().in(NYNORSK) + " bort i "
                + lapse.instalment().year() + ": " + lapse.cause().in(NYNORSK) + ".");
    }

    private static Block forecast(Forecast forecast) {
        return Block.stacked(forecast.years()
                .map(year -> Block.paragraph("Til og med " + year.year() + ": minst "
                        + year.least().in(NYNORSK) + ", mest " + year.most().in(NYNORSK) + ".")));
    }
}

package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.money.Nok;

/** Adds the instalments up, year by year, against what the pilot has spent and what the state has left. */
final class Ledger {

    private Ledger() {}

    static Vector<LedgerRow> of(Course course, List<PaymentYear> years) {
        List<LedgerRow> rows = new ArrayList<>();
        Nok held = course.commitment().amount();
        for (PaymentYear year : years) {
            Nok released = PaymentTotals.sum(year.instalments(), InstalmentStatus.RELEASED);
            held = held.minus(released).minus(PaymentTotals.sum(year.instalments(), InstalmentStatus.LAPSED));
            rows.add(new LedgerRow(
                    year.year(),
                    released,
                    year.releasedToDate(),
                    course.spentBy(year.year()),
                    course.spentBy(year.year()).map(year.releasedToDate()::minus),
                    held));
        }
        return Vector.ofAll(rows);
    }
}

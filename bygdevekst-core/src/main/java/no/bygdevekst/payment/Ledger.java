package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Payment;

/** Adds the instalments up, year by year, against what the pilot has spent and what the state has left. */
final class Ledger {

    private final Course course;
    private final List<PaymentYear> years;
    private final Map<Integer, Nok> paidByYear = new TreeMap<>();

    private Ledger(Course course, List<PaymentYear> years) {
        this.course = course;
        this.years = years;
        course.basis()
                .payments()
                .forEach(payment -> paidByYear.merge(rowOf(payment, course), payment.amount(), Nok::plus));
    }

    static Vector<LedgerRow> of(Course course, List<PaymentYear> years) {
        return new Ledger(course, years).rows();
    }

    /** The year of the row that a payment stands in. */
    static int rowOf(Payment payment, Course course) {
        return Math.max(
                course.firstYear(), Math.min(course.lastYear(), payment.paidOn().getYear()));
    }

    private Vector<LedgerRow> rows() {
        List<LedgerRow> rows = new ArrayList<>();
        Nok held = course.commitment().amount();
        Nok paidToDate = Nok.ZERO;
        for (PaymentYear year : years) {
            Nok released = PaymentTotals.sum(year.instalments(), InstalmentStatus.RELEASED);
            held = held.minus(released).minus(PaymentTotals.sum(year.instalments(), InstalmentStatus.LAPSED));
            Nok paid = paidByYear.getOrDefault(year.year(), Nok.ZERO);
            paidToDate = paidToDate.plus(paid);
            rows.add(row(year, released, held, paid, paidToDate));
        }
        return Vector.ofAll(rows);
    }

    private LedgerRow row(PaymentYear year, Nok released, Nok held, Nok paid, Nok paidToDate) {
        Option<Nok> spent = course.spentBy(year.year());
        boolean isPaid = !course.basis().payments().isEmpty();
        return new LedgerRow(
                year.year(),
                released,
                year.releasedToDate(),
                Vector.ofAll(year.instalments())
                        .flatMap(Instalment::spendingNeeded)
                        .max(),
                spent,
                spent.map(year.releasedToDate()::minus),
                held,
                Option.when(isPaid, paid),
                Option.when(isPaid, paidToDate));
    }
}

package no.bygdevekst.payment;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Payment;

/**
 * Payments actually made, held against what is released (<i>avstemming</i>), year by year.
 *
 * @param years the years that have something released or paid, ascending
 */
public record Reconciliation(Vector<ReconciledYear> years) {

    /**
     * Holds dated payments against a schedule; a payment counts in the calendar year that it was made in.
     *
     * @param schedule what is released
     * @param payments the payments, in any order
     * @return the reconciliation
     * @throws ArithmeticException if a sum does not fit
     */
    public static Reconciliation of(PaymentSchedule schedule, Vector<Payment> payments) {
        return ofYears(
                schedule,
                payments.groupBy(payment -> payment.paidOn().getYear())
                        .mapValues(ofYear -> Nok.total(ofYear.map(Payment::amount))));
    }

    /**
     * Holds payments by year against a schedule.
     *
     * @param schedule what is released
     * @param paid the sum paid in each year, none negative
     * @return the reconciliation
     * @throws IllegalArgumentException if a sum is negative
     */
    public static Reconciliation ofYears(PaymentSchedule schedule, Map<Integer, Nok> paid) {
        paid.forEach((year, sum) -> sum.requireNotNegative("paid in " + year));
        Map<Integer, Nok> released = schedule.ledger().toMap(LedgerRow::year, LedgerRow::released);
        return new Reconciliation(released.keySet()
                .addAll(paid.keySet())
                .toVector()
                .sorted()
                .map(year -> new ReconciledYear(
                        year,
                        released.get(year).getOrElse(Nok.ZERO),
                        paid.get(year).getOrElse(Nok.ZERO)))
                .filter(year -> year.released().isPositive() || year.paid().isPositive()));
    }

    /**
     * What was paid less what is released, up to and with a year: what is paid a little late evens out here.
     *
     * @param year any year
     * @return kroner, negative where too little is paid
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok differenceUpTo(int year) {
        return Nok.total(years.filter(each -> each.year() <= year).map(ReconciledYear::difference));
    }

    /**
     * What was paid less what is released, all years together.
     *
     * @return kroner, negative where too little is paid
     * @throws ArithmeticException if the sum does not fit
     */
    public Nok difference() {
        return Nok.total(years.map(ReconciledYear::difference));
    }
}

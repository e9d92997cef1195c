package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.text.Argument;

/**
 * How the figures of a ledger and of a settlement came about (<i>forklaringer til regnskapet</i>). Every explanation's
 * figure is the schedule's own, and is made when it is asked for.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LedgerExplanations {

    private final PaymentSchedule schedule;
    private final PaymentExplanations all;
    private final InstalmentExplanations instalments;

    LedgerExplanations(PaymentSchedule schedule, PaymentExplanations all, InstalmentExplanations instalments) {
        this.schedule = schedule;
        this.all = all;
        this.instalments = instalments;
    }

    /**
     * What is released in a year.
     *
     * @param year a year of the ledger
     * @return the explanation
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Explanation released(int year) {
        row(year);
        Vector<Instalment> released =
                schedule.instalments().filter(each -> each.year() == year && each.is(InstalmentStatus.RELEASED));
        return Explanation.of(PaymentPhrases.released(year), new Step.Sum(released.map(instalments::of)));
    }

    /**
     * What is released up to and with a year.
     *
     * @param year a year of the ledger
     * @return the explanation
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Explanation releasedToDate(int year) {
        row(year);
        return Explanation.of(
                PaymentPhrases.releasedToDate(year),
                new Step.Sum(yearsUpTo(year).map(this::released)));
    }

    private Vector<Integer> yearsUpTo(int year) {
        return schedule.ledger().map(LedgerRow::year).filter(each -> each <= year);
    }

    /**
     * The most that a year's report must show for one of its instalments.
     *
     * @param year a year of the ledger
     * @return the explanation, or none where nothing waits for a report
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Option<Explanation> spendingNeeded(int year) {
        return row(year)
                .spendingNeeded()
                .flatMap(most -> schedule.instalments()
                        .find(each ->
                                each.year() == year && each.spendingNeeded().contains(most)))
                .map(instalments::needed);
    }

    /**
     * What is spent by a year's report.
     *
     * @param year a year of the ledger
     * @return the explanation, a given figure, or none without a report
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Option<Explanation> spentToDate(int year) {
        return row(year).spentToDate().map(spent -> instalments.spent(year));
    }

    /**
     * What is released to the pilot and not spent.
     *
     * @param year a year of the ledger
     * @return the explanation, or none without a report
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Option<Explanation> heldByPilot(int year) {
        return spentToDate(year)
                .map(spent -> Explanation.of(
                        PaymentPhrases.heldByPilot(year), new Step.Difference(releasedToDate(year), Vector.of(spent))));
    }

    /**
     * What the state has left of the commitment.
     *
     * @param year a year of the ledger
     * @return the explanation
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Explanation heldByState(int year) {
        return Explanation.of(
                PaymentPhrases.heldByState(year),
                new Step.Difference(all.commitment(), Vector.of(releasedToDate(year), lapsedToDate(year))));
    }

    private Explanation lapsedToDate(int year) {
        Vector<Instalment> lapsed =
                schedule.instalments().filter(each -> each.year() <= year && each.is(InstalmentStatus.LAPSED));
        return Explanation.of(PaymentPhrases.lapsedToDate(year), new Step.Sum(lapsed.map(instalments::of)));
    }

    /**
     * What was paid in a year.
     *
     * @param year a year of the ledger
     * @return the explanation, or none where no payments are given
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Option<Explanation> paid(int year) {
        return row(year).paid().map(paid -> paidIn(year));
    }

    private Explanation paidIn(int year) {
        return Explanation.of(
                PaymentPhrases.paid(year),
                new Step.Sum(schedule.basis()
                        .payments()
                        .filter(payment -> Ledger.rowOf(payment, schedule.course()) == year)
                        .map(LedgerExplanations::payment)));
    }

    private static Explanation payment(Payment payment) {
        return Explanation.given(PaymentPhrases.payment(Argument.date(payment.paidOn())), payment.amount());
    }

    /**
     * What was paid up to and with a year.
     *
     * @param year a year of the ledger
     * @return the explanation, or none where no payments are given
     * @throws IllegalArgumentException if the ledger has no such year
     */
    public Option<Explanation> paidToDate(int year) {
        return row(year)
                .paidToDate()
                .map(paid -> Explanation.of(
                        PaymentPhrases.paidToDate(year),
                        new Step.Sum(yearsUpTo(year).map(this::paidIn))));
    }

    /**
     * What is to be paid now.
     *
     * @return the explanation, or none where no payments are given
     */
    public Option<Explanation> toPay() {
        return schedule.settlement()
                .map(settlement -> Explanation.of(
                        PaymentPhrases.TO_PAY,
                        new Step.Difference(all.total(InstalmentStatus.RELEASED), Vector.of(allPaid()))));
    }

    /**
     * All that was paid.
     *
     * @return the explanation, or none where no payments are given
     */
    public Option<Explanation> paid() {
        return schedule.settlement().map(settlement -> allPaid());
    }

    private Explanation allPaid() {
        return Explanation.of(
                PaymentPhrases.PAID, new Step.Sum(schedule.basis().payments().map(LedgerExplanations::payment)));
    }

    private LedgerRow row(int year) {
        return schedule.ledger()
                .find(each -> each.year() == year)
                .getOrElseThrow(() -> new IllegalArgumentException("the ledger has no year " + year));
    }

    /** What is explained. */
    @Override
    public String toString() {
        return "explanations of the ledger of " + schedule;
    }
}

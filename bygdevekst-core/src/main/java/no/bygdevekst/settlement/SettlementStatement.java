package no.bygdevekst.settlement;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.payment.PaymentTotals;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.text.Given;

/**
 * The payments held against what is released (<i>oppgjør</i>): 3 500 000 kroner paid, 2 625 000 to pay now. The net sum
 * paid is laid on the released instalments in their order, the oldest first; a payment dated otherwise says nothing of
 * which instalment it was for.
 *
 * @param instalments the released instalments, in order, with what was paid of each
 * @param unmatched what of the sum paid is left over when all are paid; negative where more was paid back than paid
 * @param paid kroner paid, less what was paid back; zero where no payments are known
 * @param toPay all that is released less what is paid; negative where too much is paid
 * @param closing how the whole commitment ended, where it has
 */
public record SettlementStatement(
        Vector<PaidInstalment> instalments, Nok unmatched, Nok paid, Nok toPay, Option<ClosingAccount> closing) {
    /**
     * Refuses null.
     *
     * @param instalments the released instalments, in order, with what was paid of each
     * @param unmatched what of the sum paid is left over when all are paid; negative where more was paid back than paid
     * @param paid kroner paid, less what was paid back; zero where no payments are known
     * @param toPay all that is released less what is paid; negative where too much is paid
     * @param closing how the whole commitment ended, where it has
     */
    public SettlementStatement {
        Given.value("instalments", instalments);
        Given.value("unmatched", unmatched);
        Given.value("paid", paid);
        Given.value("toPay", toPay);
        Given.value("closing", closing);
    }

    /**
     * The settlement of a schedule.
     *
     * @param schedule what is released, with the payments of its basis
     * @return the settlement
     */
    public static SettlementStatement of(PaymentSchedule schedule) {
        Nok paid =
                Nok.total(Given.value("schedule", schedule).basis().payments().map(Payment::amount));
        Vector<PaidInstalment> instalments =
                laidOn(schedule.instalments().filter(each -> each.status() == InstalmentStatus.RELEASED), paid);
        Nok matched = Nok.total(instalments.map(PaidInstalment::paid));
        return new SettlementStatement(
                instalments,
                paid.minus(matched),
                paid,
                schedule.released().minus(paid),
                Option.when(isOver(schedule), () -> closing(schedule, paid)));
    }

    private static Vector<PaidInstalment> laidOn(Vector<Instalment> released, Nok paid) {
        List<PaidInstalment> laid = new ArrayList<>();
        Nok left = paid.max(Nok.ZERO);
        for (Instalment instalment : released) {
            Nok part = left.min(instalment.amount());
            laid.add(new PaidInstalment(instalment, part));
            left = left.minus(part);
        }
        return Vector.ofAll(laid);
    }

    // The plan of the last year is approved and that year is reported, or a later plan is; and nothing is to come.
    private static boolean isOver(PaymentSchedule schedule) {
        PaymentBasis basis = schedule.basis();
        int last = basis.commitment().period().to();
        int current = basis.status().currentYear();
        boolean reported = basis.countingReports().of(last).isDefined();
        PaymentTotals totals = schedule.totals();
        return (current > last || (current == last && reported))
                && totals.planned().isZero()
                && totals.awaitingReport().isZero();
    }

    private static ClosingAccount closing(PaymentSchedule schedule, Nok paid) {
        PaymentTotals totals = schedule.totals();
        Nok spent = lastSpent(schedule.basis());
        Nok received = schedule.basis().payments().isEmpty() ? totals.released() : paid;
        return new ClosingAccount(
                totals.released().plus(totals.lapsed()),
                schedule.undistributed(),
                totals.released(),
                totals.lapsed(),
                paid,
                spent,
                received.minus(spent));
    }

    private static Nok lastSpent(PaymentBasis basis) {
        return basis.countingReports()
                .years()
                .lastOption()
                .flatMap(basis.countingReports()::of)
                .map(report -> report.spentToDate())
                .getOrElse(Nok.ZERO);
    }
}

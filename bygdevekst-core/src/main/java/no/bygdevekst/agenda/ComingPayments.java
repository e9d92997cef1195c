package no.bygdevekst.agenda;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.commitment.CountingReports;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Due;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.rulebook.CaseFile;

/**
 * The payments that are to come.
 *
 * @param stands the payments as they stand
 * @param supposed the payments if the plan were approved
 */
record ComingPayments(PaymentProjection stands, Option<PaymentProjection> supposed) {

    /** Those up to and with the plan's year, or that of the first of them, in order. */
    static Vector<ComingPayment> of(CaseFile file) {
        return file.payments().toVector().flatMap(stands -> {
            PaymentBasis basis = stands.basis();
            PaymentBasis approved = basis.withStatus(basis.status().approvedThrough(file.planYear()));
            return new ComingPayments(stands, PaymentProjection.check(approved).toOption()).upTo(file.planYear());
        });
    }

    private Vector<ComingPayment> upTo(int planYear) {
        Vector<Instalment> pending = stands.instalments().filter(ComingPayments::isPending);
        int last = Math.max(pending.headOption().map(Instalment::year).getOrElse(planYear), planYear);
        return pending.filter(each -> each.year() <= last)
                .groupBy(each -> new Tuple2<>(each.year(), each.due()))
                .values()
                .toVector()
                .map(this::payment);
    }

    private static boolean isPending(Instalment instalment) {
        return instalment.status() == InstalmentStatus.AWAITING_REPORT
                || instalment.status() == InstalmentStatus.PLANNED;
    }

    private ComingPayment payment(Vector<Instalment> together) {
        Vector<Nok> needs = together.flatMap(this::needed).sorted();
        Option<Nok> spent = lastSpent();
        PaymentWords words = new PaymentWords(stands.basis(), together, needs.distinct(), spent);
        return new ComingPayment(together, needs.lastOption(), spent, words.phrase());
    }

    private Option<Nok> needed(Instalment instalment) {
        return instalment
                .spendingNeeded()
                .orElse(() -> supposed.flatMap(schedule -> schedule.instalments()
                        .filter(each -> instalment.due() == Due.YEAR_END)
                        .find(each -> isSame(each, instalment))
                        .flatMap(Instalment::spendingNeeded)));
    }

    private static boolean isSame(Instalment one, Instalment other) {
        return one.year() == other.year()
                && one.kind() == other.kind()
                && one.grantYear() == other.grantYear()
                && one.appropriationYear() == other.appropriationYear();
    }

    private Option<Nok> lastSpent() {
        CountingReports reports = stands.basis().countingReports();
        return reports.years().lastOption().flatMap(reports::of).map(ProgressReport::spentToDate);
    }
}

package no.bygdevekst.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import no.bygdevekst.budget.Figures;
import no.bygdevekst.budget.PlanTable;
import no.bygdevekst.budget.TableRow;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.LedgerExplanations;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.MeasureShare;
import no.bygdevekst.payment.PaymentExplanations;
import no.bygdevekst.payment.PaymentSchedule;
import no.bygdevekst.payment.PaymentTotals;
import no.bygdevekst.payment.Settlement;

/** What holds of money: nothing is made and nothing lost on the way, and what explains a figure computes to it. */
final class Sums {

    private Sums() {}

    /** Holds of payments. */
    static void ofPayments(PaymentSchedule payments) {
        conserve(payments);
        explain(payments);
        explainLedger(payments);
    }

    private static void conserve(PaymentSchedule payments) {
        PaymentTotals totals = payments.totals();
        Nok granted = Nok.total(payments.annualGrants().map(AnnualGrant::amount));
        assertThat(Nok.total(Vector.of(totals.released(), totals.planned(), totals.awaitingReport(), totals.lapsed())))
                .isEqualTo(granted);
        assertThat(granted.plus(payments.undistributed())).isEqualTo(payments.commitment());
        assertThat(Nok.total(payments.grants().map(grant -> grant.amount()))).isEqualTo(payments.commitment());
        assertThat(Nok.total(payments.byMeasure().map(MeasureShare::grant))).isEqualTo(granted);
        assertThat(Nok.total(payments.byMeasure().flatMap(share -> Vector.of(share.first(), share.second()))))
                .isEqualTo(granted);
        assertThat(Nok.total(payments.ledger().map(LedgerRow::released))).isEqualTo(totals.released());
        assertThat(payments.settlement().map(settlement -> settlement.paid().plus(settlement.toPay())))
                .isEqualTo(payments.settlement().map(settlement -> totals.released()));
    }

    private static void explain(PaymentSchedule payments) {
        PaymentExplanations why = payments.explanations();
        PaymentTotals totals = payments.totals();
        for (Instalment each : payments.instalments()) {
            explains(payments.explain(each), each.amount());
            explains(why.needed(each), each.spendingNeeded());
        }
        explains(why.total(InstalmentStatus.RELEASED), totals.released());
        explains(why.total(InstalmentStatus.PLANNED), totals.planned());
        explains(why.total(InstalmentStatus.AWAITING_REPORT), totals.awaitingReport());
        explains(why.total(InstalmentStatus.LAPSED), totals.lapsed());
        explains(why.commitment(), payments.commitment());
        explains(why.undistributed(), payments.undistributed());
        payments.annualGrants().forEach(each -> explains(why.annualGrant(each), each.amount()));
        payments.grants().forEach(each -> explains(why.undistributed(each), each.undistributed()));
        for (MeasureShare share : payments.byMeasure()) {
            explains(why.grant(share), share.grant());
            explains(why.first(share), share.first());
            explains(why.second(share), share.second());
        }
    }

    private static void explainLedger(PaymentSchedule payments) {
        LedgerExplanations why = payments.explanations().ledger();
        for (LedgerRow row : payments.ledger()) {
            explains(why.released(row.year()), row.released());
            explains(why.releasedToDate(row.year()), row.releasedToDate());
            explains(why.heldByState(row.year()), row.heldByState());
            explains(why.spentToDate(row.year()), row.spentToDate());
            explains(why.heldByPilot(row.year()), row.heldByPilot());
            explains(why.spendingNeeded(row.year()), row.spendingNeeded());
            explains(why.paid(row.year()), row.paid());
            explains(why.paidToDate(row.year()), row.paidToDate());
        }
        explains(why.toPay(), payments.settlement().map(Settlement::toPay));
    }

    /** Holds of tables. */
    static void ofTables(List<PlanTable> tables) {
        for (PlanTable table : tables) {
            Vector<Figures> figures = table.sections()
                    .flatMap(section -> section.rows().map(TableRow::figures).appendAll(section.sum()))
                    .append(table.total());
            figures.forEach(
                    each -> table.columns().forEach(column -> explains(each.explain(column), each.amount(column))));
            table.columns()
                    .forEach(column -> assertThat(Nok.total(table.sections()
                                    .flatMap(section -> section.rows())
                                    .map(row -> row.figures().amount(column))))
                            .isEqualTo(table.total().amount(column)));
        }
    }

    private static void explains(Explanation explanation, Nok figure) {
        assertThat(explanation.figure()).isEqualTo(figure);
        assertThat(explanation.recomputed()).isEqualTo(figure);
    }

    private static void explains(Option<Explanation> explanation, Option<Nok> figure) {
        assertThat(explanation.map(Explanation::figure)).isEqualTo(figure);
        assertThat(explanation.map(Explanation::recomputed)).isEqualTo(figure);
    }
}

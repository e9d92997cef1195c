package no.bygdevekst.json.evaluation;

import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.payment.CommittedGrant;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.InstalmentStatus;
import no.bygdevekst.payment.LedgerExplanations;
import no.bygdevekst.payment.LedgerRow;
import no.bygdevekst.payment.MeasureShare;
import no.bygdevekst.payment.PaymentExplanations;
import no.bygdevekst.payment.PaymentSchedule;

/** The figures of a payment plan, at the addresses that its form gives them. */
final class PaymentFigures {

    private final PaymentSchedule payments;
    private final PaymentExplanations why;

    private PaymentFigures(PaymentSchedule payments) {
        this.payments = payments;
        this.why = payments.explanations();
    }

    static Figured of(PaymentSchedule payments) {
        return new PaymentFigures(payments).all();
    }

    private Figured all() {
        return Figured.object()
                .figure("commitment", why::commitment)
                .figure("undistributed", why::undistributed)
                .elements("grants", payments.grants(), this::of)
                .elements("annualGrants", payments.annualGrants(), this::of)
                .elements("instalments", payments.instalments(), this::of)
                .with("totals", this::totals)
                .elements("byMeasure", payments.byMeasure(), this::of)
                .elements("ledger", payments.ledger(), this::of)
                .with("settlement", this::settlement);
    }

    private Figured of(CommittedGrant grant) {
        return Figured.object()
                .figure("amount", () -> why.grant(grant))
                .figure("undistributed", () -> why.undistributed(grant));
    }

    private Figured of(AnnualGrant grant) {
        return Figured.object().figure("asked", () -> why.asked(grant)).figure("amount", () -> why.annualGrant(grant));
    }

    private Figured of(Instalment instalment) {
        return Figured.object()
                .figure("amount", () -> why.of(instalment))
                .figureIfKnown("spendingNeeded", () -> why.needed(instalment));
    }

    private Figured totals() {
        return Figured.object()
                .figure("released", () -> why.total(InstalmentStatus.RELEASED))
                .figure("planned", () -> why.total(InstalmentStatus.PLANNED))
                .figure("awaitingReport", () -> why.total(InstalmentStatus.AWAITING_REPORT))
                .figure("lapsed", () -> why.total(InstalmentStatus.LAPSED));
    }

    private Figured of(MeasureShare share) {
        return Figured.object()
                .figure("grant", () -> why.grant(share))
                .figure("first", () -> why.first(share))
                .figure("second", () -> why.second(share));
    }

    private Figured of(LedgerRow row) {
        int year = row.year();
        LedgerExplanations ledger = why.ledger();
        return Figured.object()
                .figure("released", () -> ledger.released(year))
                .figure("releasedToDate", () -> ledger.releasedToDate(year))
                .figureIfKnown("spendingNeeded", () -> ledger.spendingNeeded(year))
                .figureIfKnown("spentToDate", () -> ledger.spentToDate(year))
                .figureIfKnown("paid", () -> ledger.paid(year))
                .figureIfKnown("paidToDate", () -> ledger.paidToDate(year))
                .figureIfKnown("heldByPilot", () -> ledger.heldByPilot(year))
                .figure("heldByState", () -> ledger.heldByState(year));
    }

    private Figured settlement() {
        return Figured.object().figureIfKnown("paid", why.ledger()::paid).figureIfKnown("toPay", why.ledger()::toPay);
    }
}

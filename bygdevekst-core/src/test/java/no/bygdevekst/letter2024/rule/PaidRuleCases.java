package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.Submission;

/** Cases of {@link PaidRules}. */
final class PaidRuleCases {

    private PaidRuleCases() {}

    static Vector<RuleCase> cases() {
        return belowZero();
    }

    private static Vector<RuleCase> belowZero() {
        LocalDate july = LocalDate.of(2025, 7, 1);
        LocalDate august = LocalDate.of(2025, 8, 1);
        return Vector.of(
                RuleCase.of(
                                "P14",
                                "one øre more is paid back than was paid",
                                payments(paid(july, 70_000_000), paid(august, -70_000_001)),
                                "/payments/1/amount")
                        .mendedBy(payments(paid(july, 70_000_000), paid(august, -70_000_000))),
                RuleCase.of(
                                "P14",
                                "paid back before it was paid, whatever the order in the array",
                                payments(paid(august, 500), paid(july, -200)),
                                "/payments/1/amount")
                        .mendedBy(payments(paid(july, 500), paid(august, -200))),
                RuleCase.of(
                                "P14",
                                "at one date in the order of the array",
                                payments(paid(july, -200), paid(july, 500)),
                                "/payments/0/amount")
                        .mendedBy(payments(paid(july, 500), paid(july, -200))),
                RuleCase.of(
                                "P14",
                                "once below zero, and once more after it was above again",
                                payments(
                                        paid(july, -100),
                                        paid(july, -100),
                                        paid(july, 200),
                                        paid(august, -1),
                                        paid(august, 300)),
                                "/payments/0/amount",
                                "/payments/3/amount")
                        .mendedBy(payments()));
    }

    private static Payment paid(LocalDate on, long ore) {
        return Payment.of(on, Nok.ofOre(ore));
    }

    private static UnaryOperator<Submission> payments(Payment... payments) {
        return submission -> submission.withPayments(payments);
    }
}

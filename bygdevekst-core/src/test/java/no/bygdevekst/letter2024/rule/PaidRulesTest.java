package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.fixture.GoodPlan.report;
import static no.bygdevekst.letter2024.rule.RuleCase.plan;
import static no.bygdevekst.letter2024.rule.RuleCase.reports;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.Submission;

/** Cases of {@link PaidRules}. */
final class PaidRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return againstReleased().appendAll(belowZero());
    }

    /** Of the plan of 2025 750 000 is released. */
    private static Vector<RuleCase> againstReleased() {
        LocalDate july = LocalDate.of(2025, 7, 1);
        LocalDate august = LocalDate.of(2025, 8, 1);
        return Vector.of(
                RuleCase.of("P12", "one øre too much is paid", payments(paid(july, 75_000_001)), "/payments")
                        .mendedBy(payments(paid(july, 75_000_001), paid(august, -1))),
                RuleCase.of(
                                "P12",
                                "a release that a corrected report takes back",
                                payments(paid(july, 100_000_000)),
                                "/payments")
                        .mendedBy(reports(report(2025, 750_000))),
                RuleCase.of("P13", "one øre is left to pay", payments(paid(july, 74_999_999)), "/payments")
                        .mendedBy(payments(paid(july, 74_999_999), paid(august, 1))),
                RuleCase.of("P13", "all is paid back", payments(paid(july, 500), paid(august, -500)), "/payments")
                        .mendedBy(payments()),
                RuleCase.of("P13", "a draft has nothing released", payments(paid(july, 500)), "/payments")
                        .mendedBy(plan(p -> p.withApprovedOn(Option.none()))));
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

package no.bygdevekst.examples.benchmark;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.ProgressReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The instalments of a pilot with two grants, one of them cut when it was approved, whose report of the first year
 * falls short both times that it is handed in, and whose report of the second does not.
 */
@State(Scope.Benchmark)
@Warmup(iterations = Warm.LITTLE_CODE)
public class PaymentBenchmark {

    private final Commitment commitment = new Commitment(
            Vector.of(StateGrant.of(2025, Nok.ofKroner(16_000_000)), StateGrant.of(2026, Nok.ofKroner(4_000_000))),
            AgreementPeriod.of(2025, 2028));
    private final AnnualGrants grants = AnnualGrants.of(
                    2025,
                    Map.of(
                            2025, Nok.ofKroner(6_000_000),
                            2026, Nok.ofKroner(5_000_000),
                            2027, Nok.ofKroner(5_000_000)))
            .and(AnnualGrants.of(2026, Map.of(2026, Nok.ofKroner(1_500_000), 2028, Nok.ofKroner(2_500_000))))
            .withApproved(ApprovedGrant.of(2026, Nok.ofKroner(4_500_000)).withAppropriationYear(2025));
    private final Vector<ProgressReport> reports = Vector.of(
            report(2025, LocalDate.of(2025, 11, 20), 4_000_000),
            report(2025, LocalDate.of(2026, 1, 15), 4_400_000),
            report(2026, LocalDate.of(2026, 11, 20), 10_750_000));

    private final PaymentCase byHand = new PaymentCase(
            2025,
            2028,
            2026,
            new int[] {2025, 2026},
            List.of(
                    new PaymentCase.Sum(2025, 2025, 600_000_000),
                    new PaymentCase.Sum(2026, 2025, 500_000_000),
                    new PaymentCase.Sum(2026, 2026, 150_000_000),
                    new PaymentCase.Sum(2027, 2025, 500_000_000),
                    new PaymentCase.Sum(2028, 2026, 250_000_000)),
            List.of(new PaymentCase.Sum(2026, 2025, 450_000_000)),
            List.of(
                    new PaymentCase.Report(2025, LocalDate.of(2025, 11, 20), 400_000_000),
                    new PaymentCase.Report(2025, LocalDate.of(2026, 1, 15), 440_000_000),
                    new PaymentCase.Report(2026, LocalDate.of(2026, 11, 20), 1_075_000_000)));

    /** Checks first that both give the same. */
    public PaymentBenchmark() {
        List<PaymentsByHand.Part> parts = library().map(PaymentsByHand.Part::of).asJava();
        if (!parts.equals(byHand())) {
            throw new IllegalStateException("the instalments by hand are others: " + byHand());
        }
    }

    private static ProgressReport report(int year, LocalDate reportedOn, long kroner) {
        return ProgressReport.builder()
                .year(year)
                .reportedOn(reportedOn)
                .spentToDate(Nok.ofKroner(kroner))
                .build();
    }

    @Benchmark
    public final Vector<Instalment> library() {
        return PaymentPlan.of(PaymentBasis.of(commitment, grants, PlanStatus.approved(2026), Letter2024.terms())
                        .withReports(reports))
                .instalments();
    }

    @Benchmark
    public final List<PaymentsByHand.Part> byHand() {
        return PaymentsByHand.instalments(byHand);
    }
}

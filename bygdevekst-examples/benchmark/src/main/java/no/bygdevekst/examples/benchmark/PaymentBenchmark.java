package no.bygdevekst.examples.benchmark;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.payment.Instalment;
import no.bygdevekst.payment.PaymentPlan;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ProgressReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The instalments of a pilot whose first report falls short and whose second does not. */
@State(Scope.Benchmark)
public class PaymentBenchmark {

    private final Commitment commitment = Commitment.of(Nok.ofKroner(16_000_000), 2025, AgreementPeriod.of(2025, 2027));
    private final AnnualGrants grants = AnnualGrants.of(
            HashMap.of(2025, Nok.ofKroner(6_000_000), 2026, Nok.ofKroner(5_000_000), 2027, Nok.ofKroner(5_000_000)));
    private final Vector<ProgressReport> reports = Vector.of(report(2025, 4_000_000), report(2026, 9_750_000));

    private final long[] grantsByHand = {600_000_000, 500_000_000, 500_000_000};
    private final long[] spentByHand = {400_000_000, 975_000_000, PaymentsByHand.NO_REPORT};

    /** Checks first that both give the same. */
    public PaymentBenchmark() {
        List<PaymentsByHand.Part> parts = library().map(PaymentsByHand.Part::of).asJava();
        if (!parts.equals(byHand())) {
            throw new IllegalStateException("the instalments by hand are others: " + byHand());
        }
    }

    private static ProgressReport report(int year, long kroner) {
        return ProgressReport.builder()
                .year(year)
                .reportedOn(LocalDate.of(year, 11, 20))
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
        return PaymentsByHand.instalments(2025, 2026, grantsByHand, spentByHand);
    }
}

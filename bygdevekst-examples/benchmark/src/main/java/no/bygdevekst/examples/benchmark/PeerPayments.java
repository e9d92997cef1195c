package no.bygdevekst.examples.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bygdevekst.payment.InstalmentStatus;
import org.jspecify.annotations.Nullable;

/** The payment plan as {@link Peer} makes it, for an agreement of one grant that was approved as it was asked for. */
final class PeerPayments {

    private final PlanBean document;
    private final PlanBean.StateGrant grant;
    private final Map<Integer, Map<String, Long>> asked = new LinkedHashMap<>();
    private final PaymentCase situation;
    private final List<PaymentsByHand.Part> parts;

    PeerPayments(PlanBean document) {
        this.document = document;
        this.grant = document.agreement().stateGrants().get(0);
        PlanBean.Period period = document.agreement().period();
        for (int year = period.from(); year <= period.to(); year++) {
            asked.put(year, new LinkedHashMap<>());
        }
        for (PlanBean.Measure measure : document.plan().measures()) {
            measure.budget().stream()
                    .filter(PeerAmounts::isState)
                    .forEach(line -> asked.getOrDefault(line.year(), new LinkedHashMap<>())
                            .merge(measure.id(), PeerAmounts.ore(PeerAmounts.value(line)), Long::sum));
        }
        this.situation = situation(period);
        this.parts = PaymentsByHand.instalments(situation);
    }

    private PaymentCase situation(PlanBean.Period period) {
        List<PaymentCase.Sum> sums = new ArrayList<>();
        asked.forEach(
                (year, measures) -> sums.add(new PaymentCase.Sum(year, grant.appropriationYear(), total(measures))));
        return new PaymentCase(
                period.from(),
                period.to(),
                document.plan().year(),
                new int[] {grant.appropriationYear()},
                sums,
                List.of(),
                document.progressReports().stream()
                        .map(report -> new PaymentCase.Report(
                                report.year(), report.reportedOn(), PeerAmounts.ore(report.spentToDate())))
                        .toList());
    }

    private static long total(Map<String, Long> measures) {
        return measures.values().stream().mapToLong(Long::longValue).sum();
    }

    EvaluationBean.PaymentPlan plan() {
        long all = asked.values().stream().mapToLong(PeerPayments::total).sum();
        BigDecimal undistributed = grant.amount().subtract(PeerAmounts.kroner(all));
        return new EvaluationBean.PaymentPlan(
                grant.amount(),
                undistributed,
                List.of(new EvaluationBean.Grant(
                        grant.appropriationYear(),
                        grant.amount(),
                        undistributed,
                        Math.min(situation.lastYear(), grant.appropriationYear() + 3))),
                annualGrants(),
                parts.stream().map(PeerPayments::instalment).toList(),
                totals(),
                byMeasure(),
                ledger(),
                null);
    }

    private List<EvaluationBean.AnnualGrant> annualGrants() {
        List<EvaluationBean.AnnualGrant> rows = new ArrayList<>();
        asked.forEach((year, measures) -> {
            BigDecimal amount = PeerAmounts.kroner(total(measures));
            rows.add(new EvaluationBean.AnnualGrant(year, grant.appropriationYear(), amount, amount));
        });
        return rows;
    }

    private static EvaluationBean.Instalment instalment(PaymentsByHand.Part part) {
        return new EvaluationBean.Instalment(
                part.year(),
                part.kind(),
                part.grantYear(),
                part.appropriationYear(),
                part.due(),
                PeerAmounts.kroner(part.ore()),
                part.status(),
                kroner(part.needed()));
    }

    private static @Nullable BigDecimal kroner(long ore) {
        return ore == PaymentsByHand.NONE ? null : PeerAmounts.kroner(ore);
    }

    private EvaluationBean.Totals totals() {
        return new EvaluationBean.Totals(
                PeerAmounts.kroner(sum(parts, InstalmentStatus.RELEASED)),
                PeerAmounts.kroner(sum(parts, InstalmentStatus.PLANNED)),
                PeerAmounts.kroner(sum(parts, InstalmentStatus.AWAITING_REPORT)),
                PeerAmounts.kroner(sum(parts, InstalmentStatus.LAPSED)));
    }

    private static long sum(List<PaymentsByHand.Part> parts, InstalmentStatus status) {
        return parts.stream()
                .filter(part -> part.status() == status)
                .mapToLong(PaymentsByHand.Part::ore)
                .sum();
    }

    private List<EvaluationBean.MeasureShare> byMeasure() {
        List<EvaluationBean.MeasureShare> rows = new ArrayList<>();
        asked.forEach((year, measures) -> {
            long[] grants =
                    measures.values().stream().mapToLong(Long::longValue).toArray();
            long[] firsts = ApportionmentByHand.parts(PaymentsByHand.first(total(measures)), grants);
            int i = 0;
            for (String measure : measures.keySet()) {
                rows.add(new EvaluationBean.MeasureShare(
                        year,
                        grant.appropriationYear(),
                        measure,
                        PeerAmounts.kroner(grants[i]),
                        PeerAmounts.kroner(firsts[i]),
                        PeerAmounts.kroner(grants[i] - firsts[i])));
                i++;
            }
        });
        return rows;
    }

    private List<EvaluationBean.LedgerRow> ledger() {
        List<EvaluationBean.LedgerRow> rows = new ArrayList<>();
        long releasedToDate = 0;
        long held = PeerAmounts.ore(grant.amount());
        for (int year : asked.keySet()) {
            List<PaymentsByHand.Part> own =
                    parts.stream().filter(part -> part.year() == year).toList();
            long released = sum(own, InstalmentStatus.RELEASED);
            releasedToDate += released;
            held -= released + sum(own, InstalmentStatus.LAPSED);
            long spent = situation.spent(year, Integer.MAX_VALUE);
            rows.add(new EvaluationBean.LedgerRow(
                    year,
                    PeerAmounts.kroner(released),
                    PeerAmounts.kroner(releasedToDate),
                    kroner(own.stream()
                            .mapToLong(PaymentsByHand.Part::needed)
                            .max()
                            .orElse(PaymentsByHand.NONE)),
                    kroner(spent),
                    null,
                    null,
                    spent == PaymentsByHand.NONE ? null : PeerAmounts.kroner(releasedToDate - spent),
                    PeerAmounts.kroner(held)));
        }
        return rows;
    }
}

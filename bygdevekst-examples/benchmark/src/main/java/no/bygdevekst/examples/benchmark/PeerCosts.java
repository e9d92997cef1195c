package no.bygdevekst.examples.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.bygdevekst.plan.FundUse;

/** The tables by use, and by who uses the state's money, as {@link Peer} adds them up. */
final class PeerCosts {

    private final int from;
    private final List<Integer> years;
    private final Map<FundUse, List<BigDecimal>> stateByUse = new EnumMap<>(FundUse.class);
    private final Map<FundUse, List<BigDecimal>> allByUse = new EnumMap<>(FundUse.class);
    private final Map<String, List<BigDecimal>> byUser = new LinkedHashMap<>();

    PeerCosts(PlanBean document) {
        PlanBean.Agreement agreement = document.agreement();
        this.from = agreement.period().from();
        this.years =
                IntStream.rangeClosed(from, agreement.period().to()).boxed().toList();
        agreement.municipalities().forEach(each -> byUser.put("municipality:" + each.number(), none()));
        agreement.partners().forEach(each -> byUser.put("partner:" + each.id(), none()));
        for (PlanBean.Measure measure : document.plan().measures()) {
            for (PlanBean.Line line : measure.budget()) {
                if (years.contains(line.year())) {
                    add(measure, line);
                }
            }
        }
    }

    private List<BigDecimal> none() {
        return PeerAmounts.zeros(years.size());
    }

    private void add(PlanBean.Measure measure, PlanBean.Line line) {
        BigDecimal value = PeerAmounts.value(line);
        int index = line.year() - from;
        PeerAmounts.add(allByUse.computeIfAbsent(line.use(), use -> none()), index, value);
        if (PeerAmounts.isState(line)) {
            PeerAmounts.add(stateByUse.computeIfAbsent(line.use(), use -> none()), index, value);
            String user = line.spentBy() == null ? measure.responsible() : line.spentBy();
            PeerAmounts.add(byUser.computeIfAbsent(user, unknown -> none()), index, value);
        }
    }

    EvaluationBean.CostPlan costPlan() {
        List<EvaluationBean.UseRow> rows = new ArrayList<>();
        List<BigDecimal> stateTotal = none();
        List<BigDecimal> allTotal = none();
        allByUse.forEach((use, all) -> {
            List<BigDecimal> state = stateByUse.getOrDefault(use, none());
            PeerAmounts.addAll(stateTotal, state);
            PeerAmounts.addAll(allTotal, all);
            rows.add(new EvaluationBean.UseRow(use, state, all, PeerAmounts.sum(all)));
        });
        return new EvaluationBean.CostPlan(
                years, rows, new EvaluationBean.UseTotal(stateTotal, allTotal, PeerAmounts.sum(allTotal)));
    }

    EvaluationBean.ByUser byUser() {
        List<EvaluationBean.UserRow> rows = new ArrayList<>();
        List<BigDecimal> total = none();
        byUser.forEach((user, state) -> {
            BigDecimal sum = PeerAmounts.sum(state);
            if (sum.signum() > 0) {
                PeerAmounts.addAll(total, state);
                rows.add(new EvaluationBean.UserRow(user, state, sum));
            }
        });
        return new EvaluationBean.ByUser(years, rows, new EvaluationBean.UserTotal(total, PeerAmounts.sum(total)));
    }
}

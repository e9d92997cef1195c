package no.bygdevekst.examples.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The tables of chapters 6 and 7 as {@link Peer} adds them up. */
final class PeerBudget {

    private static final BigDecimal FIRST_SHARE = new BigDecimal("0.75");

    private final PlanBean.Agreement agreement;
    private final int year;
    private final int from;
    private final int years;
    private final Map<String, List<PlanBean.Measure>> bySubGoal = new LinkedHashMap<>();

    PeerBudget(PlanBean document) {
        this.agreement = document.agreement();
        this.year = document.plan().year();
        this.from = agreement.period().from();
        this.years = agreement.period().to() - from + 1;
        agreement.subGoals().forEach(subGoal -> bySubGoal.put(subGoal.id(), new ArrayList<>()));
        for (PlanBean.Measure measure : document.plan().measures()) {
            bySubGoal
                    .computeIfAbsent(measure.subGoals().get(0), unknown -> new ArrayList<>())
                    .add(measure);
        }
    }

    /** Sums by source and year. */
    private final class Sums {
        private final List<BigDecimal> state = PeerAmounts.zeros(years);
        private final List<BigDecimal> municipalCash = PeerAmounts.zeros(years);
        private final List<BigDecimal> municipalInKind = PeerAmounts.zeros(years);
        private final List<BigDecimal> partners = PeerAmounts.zeros(years);
        private final List<BigDecimal> others = PeerAmounts.zeros(years);
        private final List<BigDecimal> total = PeerAmounts.zeros(years);

        void add(PlanBean.Line line) {
            int index = line.year() - from;
            if (index >= 0 && index < years) {
                BigDecimal value = PeerAmounts.value(line);
                PeerAmounts.add(column(line), index, value);
                PeerAmounts.add(total, index, value);
            }
        }

        private List<BigDecimal> column(PlanBean.Line line) {
            if (PeerAmounts.isState(line)) {
                return state;
            } else if (line.source().startsWith("municipality:")) {
                return line.hours() == null ? municipalCash : municipalInKind;
            }
            return line.source().startsWith("partner:") ? partners : others;
        }

        void add(Sums sums) {
            PeerAmounts.addAll(state, sums.state);
            PeerAmounts.addAll(municipalCash, sums.municipalCash);
            PeerAmounts.addAll(municipalInKind, sums.municipalInKind);
            PeerAmounts.addAll(partners, sums.partners);
            PeerAmounts.addAll(others, sums.others);
            PeerAmounts.addAll(total, sums.total);
        }

        EvaluationBean.Budget budget() {
            return new EvaluationBean.Budget(
                    state, municipalCash, municipalInKind, partners, others, total, PeerAmounts.sum(total));
        }

        EvaluationBean.NeedRow needRow(String subGoal, String measure) {
            EvaluationBean.Need need = need();
            return new EvaluationBean.NeedRow(
                    subGoal,
                    measure,
                    need.state(),
                    need.municipalCash(),
                    need.municipalInKind(),
                    need.partners(),
                    need.others(),
                    need.total());
        }

        EvaluationBean.SubGoalNeed subGoalNeed(String subGoal) {
            EvaluationBean.Need need = need();
            return new EvaluationBean.SubGoalNeed(
                    subGoal,
                    need.state(),
                    need.municipalCash(),
                    need.municipalInKind(),
                    need.partners(),
                    need.others(),
                    need.total());
        }

        EvaluationBean.Need need() {
            int index = year - from;
            return new EvaluationBean.Need(
                    state.get(index),
                    municipalCash.get(index),
                    municipalInKind.get(index),
                    partners.get(index),
                    others.get(index),
                    total.get(index));
        }
    }

    private Sums sums(PlanBean.Measure measure) {
        Sums sums = new Sums();
        measure.budget().forEach(sums::add);
        return sums;
    }

    EvaluationBean.WholePeriodBudget wholePeriod() {
        List<EvaluationBean.BudgetRow> rows = new ArrayList<>();
        List<EvaluationBean.SubGoalBudget> subGoals = new ArrayList<>();
        Sums total = new Sums();
        bySubGoal.forEach((subGoal, measures) -> {
            Sums listed = new Sums();
            for (PlanBean.Measure measure : measures) {
                Sums sums = sums(measure);
                listed.add(sums);
                rows.add(new EvaluationBean.BudgetRow(subGoal, measure.id(), sums.budget()));
            }
            subGoals.add(new EvaluationBean.SubGoalBudget(subGoal, listed.budget()));
            total.add(listed);
        });
        return new EvaluationBean.WholePeriodBudget(
                IntStream.range(from, from + years).boxed().toList(), rows, subGoals, total.budget());
    }

    EvaluationBean.YearNeed yearNeed() {
        List<EvaluationBean.NeedRow> rows = new ArrayList<>();
        List<EvaluationBean.SubGoalNeed> subGoals = new ArrayList<>();
        Sums total = new Sums();
        bySubGoal.forEach((subGoal, measures) -> {
            Sums listed = new Sums();
            for (PlanBean.Measure measure : measures) {
                if (measure.budget().stream().anyMatch(line -> line.year() == year)) {
                    Sums sums = sums(measure);
                    listed.add(sums);
                    rows.add(sums.needRow(subGoal, measure.id()));
                }
            }
            subGoals.add(listed.subGoalNeed(subGoal));
            total.add(listed);
        });
        BigDecimal state = total.need().state();
        BigDecimal first = state.multiply(FIRST_SHARE).setScale(0, RoundingMode.DOWN);
        return new EvaluationBean.YearNeed(year, rows, subGoals, total.need(), hours(), first, state.subtract(first));
    }

    private List<EvaluationBean.Hours> hours() {
        List<EvaluationBean.Hours> rows = new ArrayList<>();
        for (PlanBean.Municipality municipality : agreement.municipalities()) {
            List<EvaluationBean.SubGoalHours> worked = new ArrayList<>();
            bySubGoal.forEach((subGoal, measures) -> addHours(municipality, subGoal, measures, worked));
            rows.add(new EvaluationBean.Hours(
                    municipality.number(),
                    worked.stream().map(EvaluationBean.SubGoalHours::hours).reduce(BigDecimal.ZERO, BigDecimal::add),
                    worked.stream().map(EvaluationBean.SubGoalHours::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                    worked));
        }
        return rows;
    }

    private void addHours(
            PlanBean.Municipality municipality,
            String subGoal,
            List<PlanBean.Measure> measures,
            List<EvaluationBean.SubGoalHours> worked) {
        String source = "municipality:" + municipality.number();
        BigDecimal hours = BigDecimal.ZERO;
        BigDecimal value = BigDecimal.ZERO;
        for (PlanBean.Measure measure : measures) {
            for (PlanBean.Line line : measure.budget()) {
                if (line.year() == year && line.hours() != null && line.source().equals(source)) {
                    hours = hours.add(PeerAmounts.given(line.hours()));
                    value = value.add(PeerAmounts.value(line));
                }
            }
        }
        if (hours.signum() > 0) {
            worked.add(new EvaluationBean.SubGoalHours(subGoal, hours, value));
        }
    }
}
